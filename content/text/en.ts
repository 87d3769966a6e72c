import type { CarrierId } from '../carriers/brands';
import type { CarrierWords } from './carrierWords';
import { help } from './en/help';
import { lines } from './en/lines';
import { metroUs } from './en/metro-us';
import { practice } from './en/practice';
import { records } from './en/records';
import { settings } from './en/settings';
import { tMobilePl } from './en/t-mobile-pl';
import { tMobileUs } from './en/t-mobile-us';
import { verdict } from './en/verdict';

/**
 * The guide in English, and the shape that every other language must have.
 *
 * `{{name}}` is a fact of the carrier (content/carriers) or a value handed in by the caller; `[Next]` quotes
 * the carrier's site and `[*Next]` the control of the moment (see rich.ts), so both stay in
 * the site's language here and in every translation.
 */
export const en = {
  brand: {
    name: 'Refill Guide',
    notAffiliated: 'Not affiliated with T-Mobile',
    official: 'Official website',
  },

  tip: {
    planAhead: {
      title: 'Refill a few days early',
      body: 'Don’t wait for the last day. A few days in hand leave you time if a payment goes wrong.',
    },
    promotions: {
      title: 'Watch for promotions',
      body: 'Look at the official offers before you choose a plan. Read the dates and conditions there; the official page counts.',
    },
    keepRecords: {
      title: 'Keep every record',
      body: 'Paper or electronic, keep them all. They help when a charge looks wrong or you call customer care.',
    },
    slowNetwork: {
      title: 'Slow network?',
      body: 'Clear the cache, then restart the router or hotspot. Still slow? See whether your data is used up.',
    },
    goodRecord: {
      title: 'Keep a good payment record',
      body: 'Refill before the date and don’t let the line lapse. A clean record saves trouble when you need help with the account.',
    },
  },

  panel: {
    where: 'Step {{number}} of {{total}} · {{page}}',
    showMe: 'Show me on the page',
    hideRing: 'Hide the ring',
    targetGone:
      'I can’t find it right now. Let the page load. If a box is on top, read it before you close it.',
    done: 'Done',
    fold: 'Fold the guide',
    open: 'Open the guide',
    close: 'Close for this visit',
    dockLeft: 'Move to the left',
    dockRight: 'Move to the right',
    otherStep: 'Not this step?',
    whichStep: 'Which step are you on?',
    keep: 'Keep a record',
    remind: 'Remind me before it’s due',
    back: 'Back',
    reload:
      'The guide was updated. Reload this page, unless you’re paying or it shows a payment’s result.',
    next: 'Next: {{step}}',
    question: {
      home: 'Here to refill a SIM?',
      signIn: 'Signing in to refill a SIM?',
      verify: 'Asked for a code to sign in?',
      register: 'Signing up to refill a SIM?',
      dashboard: 'Is this your prepaid account?',
      payment: 'Is this payment for a refill?',
      history: 'Checking on a past refill?',
      activation: 'Activating a SIM?',
      postpaidPay: 'Trying to refill a prepaid SIM?',
    },
    yes: 'Yes',
    no: 'No',
    guestLink: 'Refill without signing in',
    openGuestRefill: 'Open the prepaid refill page',
    seeUsPass: 'See U.S. Pass',
    troubleLink: 'Help: {{trouble}}',
  },

  /** A page whose address is known and whose signs are gone. */
  drift: {
    title: 'This page has changed',
    body: 'The guide doesn’t find here what it knows, so it points at nothing. Here is the step in words:',
    report:
      'To help mend the guide, press its icon in the browser’s toolbar and choose “Report this page”.',
  },

  /** Whose SIM it is. Those of the carriers the guide knows have their words under `carrier`. */
  sims: {
    title: 'Which brand is your SIM?',
    why: 'Many SIMs use T-Mobile’s network, but each brand has its own place to refill.',
    ask: 'Is your SIM {{sim}}?',
    yes: 'Yes',
    other: 'No, or not sure',
    change: 'Wrong brand?',
    yours: 'SIM: {{sim}}',
    elsewhere: '{{sim}}: not refilled on this site',
    elsewhereAway: 'Refilled elsewhere: {{sim}}',
    notHere: 'Your SIM isn’t refilled on this site',
    away: 'First find out where your SIM is refilled',
    goTo: 'Refill it on the site of its own brand: {{guestRefillAddress}}.',
    open: 'Open this SIM’s refill page',
    tourist: {
      name: 'Tourist plan or U.S. Pass',
      tell: 'For a short visit. The order or the plan says “Tourist” or “U.S. Pass”.',
      where: 'It can’t be refilled online. When it runs out, you buy a new pass.',
    },
    ultra: {
      name: 'Ultra Mobile (PayGo, “purple card”)',
      tell: 'The SIM or its package says Ultra Mobile. Often sold as a three-dollar SIM.',
      where:
        'Refill it with Ultra Mobile itself: take the address from the SIM or its package, not from an ad. Don’t refill it on T-Mobile’s site.',
    },
    mint: {
      name: 'Mint Mobile',
      tell: 'The SIM or its package says Mint.',
      where:
        'Refill it with Mint itself: take the address from the SIM or its package, not from an ad. Don’t refill it on T-Mobile’s site.',
    },
    reseller: {
      name: 'GL.iNet or another reseller',
      tell: 'Came with a device or from a web shop; it goes by its ICCID, the long number on the SIM.',
      where:
        'Refill it with whoever sold it (see the order), mostly by ICCID. Not on T-Mobile’s site.',
    },
    unknown: {
      name: 'Not sure yet',
      tell: 'Look at the SIM, its package and the order.',
      where:
        'Don’t pay yet. Look for a brand on the SIM, its package or the order. None? Ask the seller.',
    },
  },

  /** The page after installing. */
  welcome: {
    what: 'Beside the carrier’s own website, the guide shows what to press next, so that a refill goes to the right SIM.',
    start: {
      title: 'Ready',
      body: 'Open the official site. The guide stands at the edge of the page and shows each step.',
    },
    promises: {
      title: 'What it reads, and what it never does',
      values:
        'It looks at the labels, amounts and dates on the carrier’s page to know your step, and keeps none of it unless you ask. It never reads what you type there.',
      network:
        'It connects to nothing. What it remembers stays on this computer, unless you switch on sync in its settings; records and photos always stay.',
      hosts:
        'It appears on the carrier’s own sites only. Elsewhere it sees just the address, and only when you open the guide.',
      press: 'It fills in nothing and pays nothing: you press every button yourself.',
    },
    pin: {
      title: 'Keep it at hand',
      body: 'Press the puzzle piece in the browser’s toolbar and pin the guide. Its icon opens the checklist.',
    },
  },

  page: {
    home: 'Home page',
    signIn: 'Sign-in',
    verify: 'Verification',
    register: 'Sign-up',
    dashboard: 'Account page',
    refillStart: 'Prepaid refill',
    chooseAmount: 'Amount or plan',
    payment: 'Payment',
    review: 'Check the order',
    confirmation: 'Confirmation',
    paymentPending: 'Payment pending',
    paymentFailed: 'Payment failed',
    history: 'Payment history',
    activation: 'Activation',
    postpaidPay: 'Monthly bill',
  },

  popup: {
    title: 'Refill Guide',
    tabs: {
      checklist: 'Checklist',
      lines: 'SIMs',
      records: 'Records',
      tips: 'Tips',
      troubles: 'Help',
    },
    methods: 'Ways to refill',
    hereTag: 'You are here',
    hereMaybe: 'Perhaps here',
    skipped: 'Not needed',
    codes: {
      balance: '{{codeBalance}} balance',
      dataUsed: '{{codeDataUsed}} data used',
      minutes: '{{codeMinutes}} minutes',
      messages: '{{codeMessages}} messages',
      ownNumber: '{{codeOwnNumber}} own number',
    },
    groups: { after: 'Afterwards', notes: 'Good to know' },
    markDone: 'Mark “{{step}}” as done',
    markUndone: 'Mark “{{step}}” as not done',
    restart: 'Start a new refill',
    restartHint: 'This clears every tick except “Activate the SIM”.',
    cancel: 'Cancel',
    allDone: 'All done. See you at the next refill.',
    troubles: { title: 'Something went wrong?', why: 'Why', fix: 'What to do' },
    links: { title: 'Official links', newTab: 'Opens in a new tab' },
    link: {
      official: 'Official home page',
      signIn: 'Sign in',
      guestRefill: 'Refill without signing in',
      dashboard: 'My account',
      shop: 'Prepaid shop and offers',
      plans: 'Prepaid plans',
      dataPlans: 'Prepaid data plans',
      usPass: 'U.S. Pass for visitors',
    },
    language: 'Language',
    offSite: 'Open the official site and the guide will show you each step there.',
    paying: 'Just paid? Don’t pay again.',
    keepOpen: 'Keep this page open and check your balance in another tab.',
    balanceHere:
      'Is the refill in it? Then you’ve paid. If not, still don’t pay again: see what to do.',
    checkBalance: 'Check the balance',
    balanceFirst: 'Just paid? Check your balance before you pay again.',
    otherPage: 'The guide sees no refill step on the page. These lead to one:',
    needsReload:
      'This page was open before the guide was. Reload it to see the guide, unless you’re paying or it shows a payment’s result.',
    failed: {
      title: 'The browser shows an error or a warning here, not the site',
      body: 'If it warns of the connection, don’t go on and don’t pay. If the page just didn’t load, try again later.',
    },
    withheld: 'The browser keeps the guide off {{domain}}. Allow it there.',
    allow: 'Allow on this site',
    beaten:
      'This page kept removing or covering the guide, so the guide left it. Reload to see it again, unless you’re paying or it shows a payment’s result.',
    showAgain: 'Show the guide on this page again',
    drifted: 'This page has changed. The guide tells the step in words, without pointing.',
    report: {
      title: 'Report this page',
      hint: 'Wrong or missing help here? Copy an outline of the page into a new issue on the site with the guide’s source code. The guide’s privacy policy, linked in the extension store, is on that site.',
      make: 'Show what would be copied',
      look: 'This is all of it. Numbers, names, amounts and whatever you typed are left out; look through it before you copy.',
      outline: 'Outline of the page',
      copy: 'Copy',
      copied: 'Copied.',
      notCopied: 'The browser didn’t allow copying. Select the text and copy it by hand.',
      none: 'This page can’t be read right now. Wait until it has loaded, then try again.',
    },
    asking: 'I’m not sure about this page. Please answer the small question on it.',
    recovered:
      'Your progress couldn’t be read, so it starts afresh. The old data is kept aside, not deleted.',
    gotIt: 'Got it',
    privacy:
      'The guide never reads what you type on a carrier’s page. Nothing leaves this computer unless you switch on sync.',
  },

  lines,
  records,
  verdict,
  help,
  settings,
  practice,

  /** What is said of one carrier only; it takes its place beside the words above. */
  carrier: {
    't-mobile-us': tMobileUs,
    't-mobile-pl': tMobilePl,
    'metro-us': metroUs,
  } satisfies { [Id in CarrierId]: CarrierWords<Id> },
} as const;
