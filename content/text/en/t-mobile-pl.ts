import type { CarrierWords } from '../carrierWords';

/** The guide in English where it is T-Mobile Polska that it guides through. */
export const tMobilePl = {
  guide: {
    about: {
      title: 'What a T-Mobile Polska SIM is',
      body: 'A prepaid SIM ([na kartę]) of the Polish carrier. It is refilled on the Polish site only; a SIM of T-Mobile US is refilled on the US site. “Doładowanie” is Polish for refill.',
    },
    notes: {
      plansDiffer:
        'Amounts and offers are the Polish site’s own, in złoty. Go by what it shows you.',
      trustedOnly:
        'Pay only on a site you trust: its name must be {{carrierDomain}} or end in .{{carrierDomain}}.',
    },
    prepare: { title: 'Before you refill' },
    facts:
      'Code and addresses checked {{month}}. They can change; the official site is what counts.',
  },

  sim: {
    name: 'T-Mobile Polska prepaid',
    tell: 'A SIM for Poland: the number begins with +{{numberPrefix}}.',
  },

  method: {
    web: {
      name: 'Website',
      title: 'Refill at T-Mobile Polska',
    },
  },

  step: {
    prepare: {
      activate: {
        title: 'Activate the SIM',
        body: 'Put the SIM in and follow what came with it. Already using the SIM? Just tick this off.',
      },
      balance: {
        title: 'Check the balance',
        body: 'Dial the code below on a phone with this SIM in it. A hotspot has no dialer, so put the SIM in a phone for that.',
      },
    },
    web: {
      open: {
        title: 'Open the official website',
        body: 'It’s {{officialAddress}}: the site’s name in the address bar must be {{carrierDomain}} or end in .{{carrierDomain}}. If you’d rather not sign in, go straight to the refill page: {{guestRefillAddress}}.',
      },
      signIn: {
        title: 'Sign in',
        body: 'Sign-in opens as a box on top of the page. Type your email, or your T-Mobile number with {{numberPrefix}} in front, and press [Dalej] (“next”). A refill by number needs no sign-in.',
      },
      findRefill: {
        title: 'Find the refill page',
        body: 'Look for [Doładuj konto] (“refill the account”). Or open {{guestRefillAddress}}, type the SIM’s number and press [Dalej].',
      },
      choose: {
        title: 'Choose an amount',
        body: 'Choose the amount ([kwota]) and press [Dalej]. If the page then asks for consents, read each one before you tick it.',
      },
      pay: {
        title: 'Enter your card',
        body: 'Card number, expiration date and security code (CVV), or a saved card. Only you fill these in; the guide never reads what you type. Check the address bar before you pay.',
      },
      submit: {
        title: 'Check and submit',
        body: 'Check the number and the amount. Then press [Płacę] (“I pay”) once and wait for the result, without reloading or closing the page. No result? Don’t submit again: check your balance first.',
      },
      keepReceipt: {
        title: 'Keep the receipt',
        body: 'Before you close the page, take a screenshot or write down the confirmation number, the date and the amount.',
      },
    },
  },

  trouble: {
    overlay: {
      title: 'Something covers the page',
      why: 'On this site sign-in itself opens as a box over any page of the shop, and other boxes can lie on top as well.',
      fix: 'Deal with the box on top first: read it, then choose or close it. After that the buttons below work again.',
    },
    cardDeclined: {
      title: 'My card was declined',
      why: 'Your bank may have stopped it, or the site may not take that card. The page doesn’t always say which.',
      fix: 'Ask your bank whether money was taken or is on hold. If so, don’t pay again: ask T-Mobile Polska. If not, ask why it said no, or use another card.',
    },
    unclearPayment: {
      title: 'I don’t know if I paid',
      why: 'The page went blank, froze or closed before it showed a result.',
      fix: 'Don’t pay again yet. Dial {{codeBalance}} on a phone with this SIM: is the refill in the balance? Then you’ve paid. If not, ask your bank whether money was taken or is on hold, and ask T-Mobile Polska. Start over only if both say no.',
    },
  },

  moment: {
    home: {
      start: {
        title: 'Press [*Zaloguj się] to sign in',
        body: 'Don’t want to sign in? Use the button below to refill by phone number.',
        callout: 'Sign in here',
      },
    },
    signIn: {
      number: {
        title: 'Type email or number, press [*Dalej]',
        body: 'Put {{numberPrefix}} in front of a T-Mobile number.',
        callout: 'Then press here',
      },
      password: {
        title: 'Type your password, press [*Zaloguj się]',
        body: 'Only you type it; the guide never reads it.',
        callout: 'Then press here',
      },
      passkey: {
        title: 'Choose the password instead',
        body: 'This screen wants your face or fingerprint. If that isn’t set up here, use your password.',
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
        body: 'Don’t want an account? You can refill without one.',
        callout: 'Then press here',
      },
    },
    dashboard: {
      refill: {
        title: 'Press [*Doładuj konto] to refill',
        body: 'It means “refill the account”. You choose the amount on the page that opens.',
        callout: 'Refill here',
      },
    },
    refillStart: {
      number: {
        title: 'Type the number, press [*Dalej]',
        body: 'It’s the phone number of the SIM you’re refilling. If the page wants an email address, too, give your own.',
        callout: 'Then press here',
      },
      invalidNumber: {
        title: 'Check the number again',
        body: 'The page says it isn’t valid. Type it once more. Still no? See whether the SIM is T-Mobile Polska’s own.',
        callout: 'Type it again',
      },
      notAllowed: {
        title: 'This number can’t be refilled here',
        body: 'Read the reason on the page first. Not sure what SIM it is? Ask whoever sold it before you pay.',
        callout: 'The reason is here',
      },
    },
    chooseAmount: {
      pick: {
        title: 'Choose an amount, press [*Dalej]',
        body: 'The amounts are in złoty. If consents come next, read each one before you tick it.',
        callout: 'Choose, then here',
      },
    },
    payment: {
      fields: {
        title: 'Fill in the card yourself',
        body: 'Card number, expiration date and security code (CVV). The guide never reads them. Then press [*Płacę] once.',
        callout: 'Fill in, then here',
      },
      frame: {
        title: 'Fill in the card yourself',
        body: 'The card fields sit in a frame of their own. That’s normal. The guide never reads what you type. Then press [*Płacę] once.',
        callout: 'Fill in, then here',
      },
      savedCard: {
        title: 'Check the saved card',
        body: 'Enter its security code (CVV) if asked; the guide never reads it. Or choose another way to pay. Then press [*Płacę] once.',
        callout: 'Check, then here',
      },
      method: {
        title: 'Pick how to pay',
        body: 'Choose a way you have among those offered. The guide never reads what you type there. Then press [*Płacę] once.',
        callout: 'Pick, then here',
      },
    },
    review: {
      submit: {
        title: 'Check number and amount, then press [*Płacę]',
        body: '[Płacę] means “I pay”. Read what you agree to, then wait for the result.',
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
        body: 'Write down the order or payment number. Check the balance in a few minutes; nothing there? Don’t pay again: ask T-Mobile Polska.',
        callout: 'Keep this',
      },
    },
    paymentFailed: {
      retry: {
        title: 'Don’t pay again yet',
        body: 'Ask your bank whether money was taken or is on hold. If so, don’t pay again: ask T-Mobile Polska. If not, use another card.',
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
        title: 'Prepaid SIMs have their own refill page',
        body: 'No sign-in needed: type the SIM’s phone number there.',
        callout: 'Not here',
      },
    },
  },

  caution: {
    refillStart: 'Check every digit: a wrong one refills someone else’s SIM.',
    payment:
      'Address bar: the site must be {{carrierDomain}} or end in .{{carrierDomain}}. Then check number and amount.',
    review: 'Press only once; don’t reload. Pressing it pays.',
    paymentPending: 'Paying again now may charge you twice.',
  },

  alert: {
    postpaidPay: {
      title: 'This is for bills, not for refills',
      body: 'A prepaid SIM ([na kartę]) is refilled on a page of its own.',
    },
  },
} as const satisfies CarrierWords<'t-mobile-pl'>;
