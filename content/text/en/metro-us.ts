import type { CarrierWords } from '../carrierWords';

/** The guide in English where it is Metro by T-Mobile that it guides through. */
export const metroUs = {
  guide: {
    about: {
      title: 'What a Metro SIM is',
      body: 'A prepaid SIM of Metro by T-Mobile, a brand with a site and accounts of its own. It’s refilled on Metro’s site, not on T-Mobile’s.',
    },
    notes: {
      plansDiffer: 'Plans and prices are Metro’s own. Go by what its site shows you.',
      trustedOnly:
        'Pay only on a site you trust: its name must be {{carrierDomain}} or end in .{{carrierDomain}}.',
    },
    prepare: { title: 'Before you refill' },
    facts: 'Addresses checked {{month}}. They can change; the official site is what counts.',
  },

  sim: {
    name: 'Metro by T-Mobile',
    tell: 'The SIM or its package says Metro.',
  },

  method: {
    web: {
      name: 'Website',
      title: 'Refill at Metro',
    },
  },

  step: {
    prepare: {
      activate: {
        title: 'Activate the SIM',
        body: 'Put the SIM in and follow what came with it. Already using the SIM? Just tick this off.',
      },
      balance: {
        title: 'Look at your account first',
        body: 'Sign in on Metro’s site, or ask Metro. The guide knows no code to dial for a Metro SIM, so it shows none.',
      },
    },
    web: {
      open: {
        title: 'Open the official website',
        body: 'It’s {{officialAddress}}: the site’s name in the address bar must be {{carrierDomain}} or end in .{{carrierDomain}}. If you’d rather not sign in, go straight to the guest page: {{guestRefillAddress}}.',
      },
      signIn: {
        title: 'Sign in',
        body: 'Use your Metro account; a T-Mobile sign-in doesn’t work here. Only refilling? The guest page needs no sign-in.',
      },
      findRefill: {
        title: 'Find the refill page',
        body: 'Metro calls it paying: look for [Pay as a guest]. Or open {{guestRefillAddress}} and type the SIM’s number twice.',
      },
      choose: {
        title: 'Choose an amount or a plan',
        body: 'Go by what Metro’s page shows, and read what a choice includes before you go on.',
      },
      pay: {
        title: 'Enter your card',
        body: 'Card number, expiration date and security code (CVV), or a saved card. Only you fill these in; the guide never reads what you type. Check the address bar before you pay.',
      },
      submit: {
        title: 'Check and submit',
        body: 'Check the number and the amount. Then submit once and wait for the result, without reloading or closing the page. No result? Don’t submit again: check your account first.',
      },
      keepReceipt: {
        title: 'Keep the receipt',
        body: 'Before you close the page, take a screenshot or write down the confirmation number, the date and the amount.',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: 'Metro doesn’t know my number',
      why: 'The SIM may not be Metro’s. T-Mobile’s own SIMs, and those of other brands on its network, are refilled elsewhere.',
      fix: 'Look for the brand on the SIM, the box or your order, and refill on that brand’s or seller’s site. Not sure? Ask the seller before you pay.',
    },
    separateAccounts: {
      title: 'My T-Mobile sign-in doesn’t work here',
      why: 'Metro has accounts of its own. A T-Mobile sign-in doesn’t work at Metro, nor a Metro one at T-Mobile.',
      fix: 'Sign in with your Metro account. Or refill by number without signing in: {{guestRefillAddress}}.',
    },
    cardDeclined: {
      title: 'My card was declined',
      why: 'Your bank may have stopped it, or the site may not take that card. The page doesn’t always say which.',
      fix: 'Ask your bank whether money was taken or is on hold. If so, don’t pay again: ask Metro. If not, ask why it said no, or use another card.',
    },
    unclearPayment: {
      title: 'I don’t know if I paid',
      why: 'The page went blank, froze or closed before it showed a result.',
      fix: 'Don’t pay again yet. Look in another tab: is the refill in your account? Then you’ve paid. If not, ask your bank whether money was taken or is on hold, and ask Metro. Start over only if both say no.',
    },
  },

  moment: {
    home: {
      start: {
        title: 'Press [*Sign in], or skip it',
        body: 'Only here to refill? The button below needs no sign-in.',
        callout: 'Sign in here',
      },
    },
    signIn: {
      number: {
        title: 'Sign in to Metro, press [*Continue]',
        body: 'Fill in what the page asks for. A T-Mobile sign-in doesn’t work here.',
        callout: 'Then press here',
      },
      password: {
        title: 'Type your password, press [*Sign in]',
        body: 'The one for Metro: T-Mobile’s doesn’t work here. The guide never reads it.',
        callout: 'Then press here',
      },
      passkey: {
        title: 'Choose the password instead',
        body: 'This screen wants your face or fingerprint. If that isn’t set up here, use your Metro password.',
        callout: 'Use the password',
      },
    },
    verify: {
      code: {
        title: 'Enter the code and go on',
        body: 'Only you type it; the guide never reads it. No code? You can refill without signing in.',
        callout: 'Then press here',
      },
      method: {
        title: 'Choose where the code goes',
        body: 'Choose the way that reaches you now.',
        callout: 'Choose, then here',
      },
    },
    register: {
      start: {
        title: 'Follow the page to sign up',
        body: 'Don’t want a Metro account? You can refill without one.',
        callout: 'Then press here',
      },
    },
    dashboard: {
      refill: {
        title: 'Start the refill from here',
        body: 'Metro may call it a payment. You choose the amount or plan on the page that opens.',
        callout: 'Refill here',
      },
    },
    refillStart: {
      number: {
        title: 'Type the number twice, press [*Continue]',
        body: 'It’s the phone number of the Metro SIM you’re refilling. A T-Mobile SIM isn’t refilled here.',
        callout: 'Then press here',
      },
      invalidNumber: {
        title: 'Check the number again',
        body: 'The page says it isn’t valid. Type it once more. Still no? See whether the SIM is Metro’s own.',
        callout: 'Type it again',
      },
      notAllowed: {
        title: 'This number can’t be refilled here',
        body: 'Read the reason on the page first. Not sure it’s a Metro SIM? Ask whoever sold it before you pay.',
        callout: 'The reason is here',
      },
    },
    chooseAmount: {
      pick: {
        title: 'Choose, then press [*Continue]',
        body: 'Go by what Metro’s page shows, and read what a choice includes.',
        callout: 'Choose, then here',
      },
    },
    payment: {
      fields: {
        title: 'Fill in the card yourself',
        body: 'Card number, expiration date and security code (CVV). The guide never reads them. Then press [*Continue] once.',
        callout: 'Fill in, then here',
      },
      frame: {
        title: 'Fill in the card yourself',
        body: 'The card fields sit in a frame of their own. That’s normal. The guide never reads what you type. Then press [*Continue] once.',
        callout: 'Fill in, then here',
      },
      savedCard: {
        title: 'Check the saved card',
        body: 'Enter its security code (CVV) if asked; the guide never reads it. Or choose another way to pay. Then press [*Continue] once.',
        callout: 'Check, then here',
      },
      method: {
        title: 'Pick how to pay',
        body: 'Choose a way you have among those offered. The guide never reads what you type there. Then press [*Continue] once.',
        callout: 'Pick, then here',
      },
    },
    review: {
      submit: {
        title: 'Check number and amount, then press [*Submit]',
        body: 'Then wait for the result and leave the page open.',
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
        body: 'Write down the order or payment number. Check your account in a few minutes; nothing there? Don’t pay again: ask Metro.',
        callout: 'Keep this',
      },
    },
    paymentFailed: {
      retry: {
        title: 'Don’t pay again yet',
        body: 'Ask your bank whether money was taken or is on hold. If so, don’t pay again: ask Metro. If not, use another card.',
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
        body: 'Have the SIM and what came with it at hand.',
        callout: 'Start here',
      },
    },
    postpaidPay: {
      leave: {
        title: 'Metro SIMs have their own refill page',
        body: 'No sign-in needed: type the Metro SIM’s phone number there.',
        callout: 'Not here',
      },
    },
  },

  caution: {
    refillStart: 'Compare the two numbers: a wrong digit refills someone else’s SIM.',
    payment:
      'Address bar: the site must be {{carrierDomain}} or end in .{{carrierDomain}}. Then check number and amount.',
    review: 'Press only once; don’t reload. Pressing it charges your card.',
    paymentPending: 'Paying again now may charge you twice.',
  },

  alert: {
    postpaidPay: {
      title: 'This is for bills, not for refills',
      body: 'A Metro SIM is refilled on a page of its own.',
    },
  },
} as const satisfies CarrierWords<'metro-us'>;
