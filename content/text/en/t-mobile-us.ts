import type { CarrierWords } from '../carrierWords';

/** The guide in English where it is T-Mobile US that it guides through. */
export const tMobileUs = {
  guide: {
    about: {
      title: 'What a T-Mobile data SIM is',
      body: 'A SIM for a hotspot, a tablet or another portable device. It goes online through T-Mobile’s network. First see who sold it: a reseller’s SIM is refilled with that reseller.',
    },
    notes: {
      plansDiffer:
        'Plans and prices differ by country and region. Go by what the official site shows you.',
      trustedOnly:
        'Pay only on the official site, in the app or in a store; the site’s name must be {{carrierDomain}} or end in .{{carrierDomain}}. T-Mobile won’t message you out of the blue to ask for sensitive details. Got a suspicious text? Forward it to {{scamShortCode}}.',
    },
    prepare: { title: 'Before you refill' },
    facts:
      'Codes, numbers and limits checked {{month}}. They can change; the official site is what counts.',
  },

  sim: {
    name: 'T-Mobile’s own (prepaid)',
    tell: 'Bought from T-Mobile. The SIM or its package names no other brand.',
  },

  method: {
    web: {
      name: 'Website',
      title: 'Refill on the website',
    },
    app: {
      name: 'App',
      title: 'Refill in the app',
      intro:
        'T-Mobile’s own app is now called {{appName}}. Install it on your phone and a refill takes a few taps.',
    },
    store: {
      name: 'Store',
      title: 'Refill in a store',
      intro:
        'Rather have someone do it with you? Go to a T-Mobile store or an authorized retailer.',
    },
  },

  step: {
    prepare: {
      activate: {
        title: 'Activate the SIM',
        body: 'Put the SIM in, follow the prompts, and enter the activation code if you’re asked for it. Already using the SIM? Just tick this off.',
      },
      balance: {
        title: 'Check balance and data left',
        body: 'Three ways: the website, the {{appName}} app, or one of the codes below, dialed on a phone with this SIM in it. A hotspot has no dialer, so use the website or the app.',
      },
    },
    web: {
      open: {
        title: 'Open the official website',
        body: 'It’s {{officialAddress}}: the site’s name in the address bar must be {{carrierDomain}} or end in .{{carrierDomain}}. If you’d rather not sign in, go straight to the prepaid refill page: {{guestRefillAddress}}.',
      },
      signIn: {
        title: 'Sign in',
        body: 'Use your phone number or email, or sign up if you’re new. The number is {{numberDigits}} digits, without +1.',
      },
      findRefill: {
        title: 'Find the refill button',
        body: 'Without signing in: type the SIM’s number twice on the prepaid refill page. Signed in: look for [Refill] or [Add to Balance] on the account page. If AutoPay is on, your bank card is charged at renewal by itself: check its date and amount before you refill.',
      },
      choose: {
        title: 'Choose an amount or a plan',
        body: 'Monthly unlimited or a data pack, whichever fits. Pay at least the [Renewal amount] on your account page, not the advertised price, which leaves out tax. One refill can be up to {{limitOnce}}.',
      },
      pay: {
        title: 'Enter your card',
        body: 'Card number, expiration date and security code (CVV), or a saved card. Only you fill these in; the guide never reads what you type. Check the address bar before you pay.',
      },
      submit: {
        title: 'Check and submit',
        body: 'Check the number, the amount and the plan. Then submit once and wait for the result, without reloading or closing the page. No result? Don’t submit again: check your balance first.',
      },
      keepReceipt: {
        title: 'Keep the receipt',
        body: 'Before you close the page, take a screenshot or write down the confirmation number, the date and the amount.',
      },
    },
    app: {
      install: {
        title: 'Install the official app',
        body: 'Search for {{appName}} in your phone’s app store and make sure it comes from T-Mobile. The old T-Mobile app has become part of it.',
      },
      signIn: {
        title: 'Sign in to the app',
        body: 'Use your phone number, or one of the other ways on the screen. Codes sent by text don’t reach you outside the US, so choose email if it’s offered.',
      },
      account: {
        title: 'Open “My account”',
        body: 'Tap [My account] and look at your balance first.',
      },
      refill: {
        title: 'Refill and pay',
        body: 'Tap [Refill], choose an amount or a plan, and pay. Pay what the app shows, not the advertised price, which leaves out tax.',
      },
      check: {
        title: 'Check the newest bill or payment',
        body: 'Go back to the main page and look at the newest entry: are the amount and the date right? The app can also send you reminders.',
      },
    },
    store: {
      bring: {
        title: 'Bring your ID',
        body: 'Take a passport, a driver’s license or another ID, and the number of your SIM. Stores may ask for different things, so call ahead if you’re unsure.',
      },
      ask: {
        title: 'Say what you need',
        body: 'For example: “I’d like to refill my prepaid data SIM.” Show your papers if they ask. You can also buy a refill card there and use it yourself.',
      },
      pay: {
        title: 'Choose a plan and pay',
        body: 'The staff take you through plan, amount and payment. Before you pay, ask for the total with tax and whether there’s a fee.',
      },
      receipt: {
        title: 'Ask for the receipt',
        body: 'Check the number, the amount and the date before you leave. Take a photo of it, too.',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: 'The site doesn’t know my number',
      why: 'The SIM may not be T-Mobile’s own. Ultra Mobile (PayGo), Mint, Metro, GL.iNet and others use T-Mobile’s network but are refilled elsewhere.',
      fix: 'Look for the brand on the SIM, the box or your order, and refill on that brand’s or seller’s site. Not sure? Ask the seller before you pay.',
    },
    postpaidPage: {
      title: 'The page wants an account number',
      why: 'That’s where monthly (postpaid) bills are paid. A prepaid refill doesn’t need an account number.',
      fix: 'Leave that page and open the prepaid refill page: {{guestRefillAddress}}. You only need the SIM’s phone number. If it isn’t taken there, sign in and refill.',
    },
    touristPlan: {
      title: 'It says my plan can’t be refilled',
      why: 'The Tourist plan and U.S. Pass can’t be refilled online.',
      fix: 'Buy a new pass instead. Use the link below, and check its days and data before you pay.',
    },
    refillPin: {
      title: 'There’s no place for my refill PIN',
      why: 'The page for refilling without signing in doesn’t take refill PINs (vouchers).',
      fix: 'Sign in and choose [Redeem a refill card], or call {{careShort}} from a phone with this SIM, or {{refillPhone}}. Don’t put it off: an electronic PIN (ePIN) is void if unused for {{ePinDays}} days.',
    },
    signInBlocked: {
      title: 'I can’t sign in, or no code arrives',
      why: 'Usually one of three things: +1 before the number, a screen that wants your face or fingerprint, or a code by text, which isn’t delivered outside the US.',
      fix: 'Type {{numberDigits}} digits without +1. On the Face ID screen choose [Log in with password]. Have the code sent by email. If all that fails, refill without signing in: {{guestRefillAddress}}.',
    },
    blankPage: {
      title: 'A blank page, or “unsupported browser”',
      why: 'The site refuses Firefox’s private windows. A VPN, an ad blocker or blocked cookies can also leave the page empty.',
      fix: 'Did it go blank after you pressed pay? Don’t pay again: check your balance first. Otherwise use a normal window, allow cookies, switch the VPN and the blocker off for this once, and open the page again.',
    },
    taxOnTop: {
      title: 'I paid, but the line wasn’t renewed',
      why: 'Perhaps you paid the advertised price, which leaves out tax, and a balance that’s a little short doesn’t renew the line.',
      fix: 'Sign in. Once your payment shows in the balance, compare that balance with the [Renewal amount] and add only what’s missing. Not showing, or still not renewed? Don’t pay again: call {{carePhone}}.',
    },
    cardDeclined: {
      title: 'My card was declined',
      why: 'Your bank may have stopped it, or the site may not take that card. The page doesn’t always say which.',
      fix: 'Ask your bank whether money was taken or is on hold. If so, don’t pay again: call {{carePhone}}. If not, ask why it said no, use a refill card, or have someone in the US pay, with that card’s real billing address and ZIP code.',
    },
    unclearPayment: {
      title: 'I don’t know if I paid',
      why: 'The page went blank, froze or closed before it showed a result.',
      fix: 'Don’t pay again yet. Look in another tab: is the refill in the balance? Then you’ve paid. If not, ask your bank whether money was taken or is on hold, and call {{carePhone}}. Start over only if both say no.',
    },
    stillSuspended: {
      title: 'I have a balance, but no service',
      why: 'The line doesn’t always come back at once. Or the balance may be a little short, because the advertised price leaves out tax.',
      fix: 'Take the SIM out, put it back in and restart the device. Still nothing? Don’t wait: call {{carePhone}}, or {{careShort}} from a phone with this SIM, or go to a store.',
    },
    separateAccounts: {
      title: 'I’m signed in but can’t see this SIM',
      why: 'Prepaid and monthly (postpaid) accounts have separate sign-ins.',
      fix: 'Sign out, then sign in with this SIM’s number. Or refill by number without signing in: {{guestRefillAddress}}.',
    },
    overlay: {
      title: 'Something covers the page',
      why: 'The site often starts with a box about cookies, notifications, offers, language or location.',
      fix: 'Deal with the box on top first: read it, then choose or close it. After that the buttons below work again.',
    },
    emailTaken: {
      title: 'It says my email is already used',
      why: 'During activation: that email address already belongs to an account.',
      fix: 'Use another email address, or enter the code that was sent to this one.',
    },
  },

  moment: {
    home: {
      start: {
        title: 'Press [*My account] to sign in',
        body: '[Log in] is under [My account]. Don’t want to sign in? Use the button below to refill by phone number.',
        callout: 'Log in here',
      },
    },
    signIn: {
      number: {
        title: 'Type your number, press [*Next]',
        body: '{{numberDigits}} digits, without +1. An email address works too. [*Next] stays gray until it’s valid.',
        callout: 'Then press here',
      },
      password: {
        title: 'Type your password, press [*Log in]',
        body: 'Only you type it; the guide never reads it.',
        callout: 'Then press here',
      },
      passkey: {
        title: 'Choose [*Log in with password]',
        body: 'This screen wants your face or fingerprint. If that isn’t set up here, use your password.',
        callout: 'Use the password',
      },
    },
    verify: {
      code: {
        title: 'Enter the code, press [*Continue]',
        body: 'Only you type it; the guide never reads it. No code? Go back and choose another way.',
        callout: 'Then press here',
      },
      method: {
        title: 'Choose where the code goes',
        body: 'Email, text or a notice on another device: choose the one that reaches you now.',
        callout: 'Choose, then here',
      },
    },
    register: {
      start: {
        title: 'Sign up with the SIM’s number',
        body: 'Type {{numberDigits}} digits, without +1, and follow the page.',
        callout: 'Then press here',
      },
    },
    dashboard: {
      refill: {
        title: 'Press [*Add to Balance] to refill',
        body: 'AutoPay on? It pays at renewal: check that first. Line suspended? Refill at once and ask {{carePhone}} how long the number is kept.',
        callout: 'Refill here',
      },
    },
    refillStart: {
      number: {
        title: 'Type the number twice, press [*Continue to plans]',
        body: 'It’s the phone number of the SIM you’re refilling, without +1. If the page won’t take it, sign in and refill there.',
        callout: 'Then press here',
      },
      invalidNumber: {
        title: 'Check the number again',
        body: 'The page says it isn’t valid. Type {{numberDigits}} digits, without +1. Still no? Try signing in, or see whether a reseller sold you this SIM.',
        callout: 'Type it again',
      },
      notAllowed: {
        title: 'This plan can’t be refilled here',
        body: 'The Tourist plan and U.S. Pass can’t be refilled online. You buy a new pass instead.',
        callout: 'The reason is here',
      },
    },
    chooseAmount: {
      pick: {
        title: 'Choose, then press [*Continue to payment]',
        body: 'Monthly unlimited or a data pack, whichever fits. One refill can be up to {{limitOnce}}.',
        callout: 'Choose, then here',
      },
    },
    payment: {
      fields: {
        title: 'Fill in the card yourself',
        body: 'Card number, expiration date and security code (CVV). The guide never reads them. Then press [*Continue to review] once.',
        callout: 'Fill in, then here',
      },
      frame: {
        title: 'Fill in the card yourself',
        body: 'The card fields sit in a frame of their own. That’s normal. The guide never reads what you type. Then press [*Continue to review] once.',
        callout: 'Fill in, then here',
      },
      savedCard: {
        title: 'Check the saved card',
        body: 'Enter its security code (CVV) if asked; the guide never reads it. Or choose another way to pay. Then press [*Continue to review] once.',
        callout: 'Check, then here',
      },
      method: {
        title: 'Pick how to pay',
        body: 'Choose a way you have among those offered. The guide never reads what you type there. Then press [*Continue to review] once.',
        callout: 'Pick, then here',
      },
    },
    review: {
      submit: {
        title: 'Check number and amount, then press [*Order now]',
        body: 'Check the plan, too. Then wait; don’t close the page.',
        callout: 'Check, then press',
      },
    },
    confirmation: {
      keep: {
        title: 'Keep the receipt before you close',
        body: 'Fold the guide and take a screenshot, or write down the confirmation number, the date and the amount.',
        callout: 'Keep this',
      },
    },
    paymentPending: {
      wait: {
        title: 'Still processing: don’t pay again',
        body: 'Write down the order or payment number. Check the balance in a few minutes; nothing there? Don’t pay again: call {{carePhone}}.',
        callout: 'Keep this',
      },
    },
    paymentFailed: {
      retry: {
        title: 'Don’t pay again yet',
        body: 'Ask your bank whether money was taken or is on hold. If so, don’t pay again: call {{carePhone}}. If not, use another card.',
        callout: 'Read the reason',
      },
    },
    history: {
      look: {
        title: 'Look at the newest record',
        body: 'Do date and amount match what you paid, with no “pending” or “declined” beside them? Then this payment went through.',
        callout: 'See the newest',
      },
    },
    activation: {
      start: {
        title: 'Follow the page to activate',
        body: 'Have the SIM’s number (ICCID) and the device’s IMEI at hand, and the activation code if you got one.',
        callout: 'Start here',
      },
    },
    postpaidPay: {
      leave: {
        title: 'Prepaid SIMs have their own refill page',
        body: 'No sign-in needed: type the SIM’s phone number there. If that page won’t take it, sign in and refill.',
        callout: 'Not here',
      },
    },
  },

  caution: {
    signIn:
      'Outside the US, codes by text don’t arrive. If asked for one, choose email, or refill without signing in.',
    verify:
      'Outside the US, codes by text don’t arrive. Choose email, or refill without signing in.',
    dashboard:
      'Pay at least the [Renewal amount] on your account page, not the advertised price, which leaves out tax.',
    refillStart: 'Compare the two numbers: a wrong digit refills someone else’s SIM.',
    chooseAmount:
      'Pay at least the [Renewal amount] on your account page, not the advertised price, which leaves out tax.',
    payment:
      'Address bar: the site must be {{carrierDomain}} or end in .{{carrierDomain}}. Then check number and amount.',
    review: 'Press only once; don’t reload. Pressing it charges your card.',
    paymentPending: 'Paying again now may charge you twice.',
  },

  alert: {
    postpaidPay: {
      title: 'This is for monthly bills, not prepaid',
      body: 'Pages like this often want an account number. A prepaid refill doesn’t need one.',
    },
  },
} as const satisfies CarrierWords<'t-mobile-us'>;
