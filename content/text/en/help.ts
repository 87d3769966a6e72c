/** What one can press: beside the tips, and on the way from a question to what helps. */
export const help = {
  title: 'Find what helps',
  whatToDo: 'See what to do',

  tip: {
    remind: 'Set a reminder',
    record: 'Keep a record',
    router: {
      title: 'Restart the router or hotspot',
      off: 'In the middle of paying? Wait for the result first. Then switch it off and wait half a minute.',
      on: 'Switch it on and wait until its lights or signal bars are steady.',
      again: 'Connect again and open the page once more.',
      place: 'Still slow? Put it near a window, away from metal, and try again.',
    },
    clear: {
      title: 'Clear only {{domain}}’s data',
      what: 'This removes the cookies, cached files and stored data of {{domain}}, and nothing of other sites.',
      signsOut:
        'You’ll be signed out there, and an order you haven’t finished is lost. In the middle of paying? Wait for the result first.',
      permission:
        'The guide asks the browser for permission to clear browsing data, and gives it back right after.',
      clear: 'Clear it',
      cancel: 'Cancel',
      busy: 'Clearing…',
      done: 'Cleared. Reload the carrier’s page and sign in again.',
      refused: 'The browser didn’t give the permission, so nothing was removed.',
      failed: 'The browser couldn’t clear it.',
      byHand:
        'By hand: on the carrier’s page, press the icon left of the address, look for cookies and site data, and remove those of {{domain}}.',
      byHandOnly:
        'This browser lets no extension clear one site alone, so do it by hand: on the carrier’s page, press the shield left of the address (in an older version the padlock) and choose “Clear cookies and site data”. You’ll be signed out there.',
    },
    scam: {
      title: 'Beware of scams',
      label: 'Is the link in a message real?',
      hint: 'Copy it without opening it, then paste it here.',
      check: 'Check',
      noAddress: 'There’s no address in it. An address looks like this: www.example.com',
    },
  },

  search: {
    label: 'Search the help',
    hint: 'Code, tax, declined…',
    found: 'Found: {{count}}',
    none: 'Nothing found for “{{query}}”.',
    noneHint: 'Try a shorter word, or answer a question or two below.',
    call: 'Or ask the carrier: {{phone}}.',
  },

  all: 'All problems',

  path: {
    hint: 'Answer a question or two, and the guide shows what helps.',
    answered: 'You said: {{answers}}',
    back: 'Back',
    again: 'Start again',
    none: 'None of these',
    noneHint: 'Then look through the list below, or search it by a word from the page.',
    still: 'Didn’t help? Ask the carrier: {{phone}}.',
    whose: {
      ask: 'Is it {{carrier}}’s own SIM?',
      own: 'Yes, no other brand is on it',
      tourist: 'A Tourist plan or U.S. Pass',
      other: 'Another brand’s, or I don’t know',
    },
    where: {
      ask: 'Where are you stuck?',
      page: 'The page doesn’t open or can’t be used',
      signIn: 'Signing in, signing up or activating',
      number: 'Entering the number or a refill PIN',
      paid: 'Paying, or after paying',
    },
    page: {
      ask: 'What is the page like?',
      blank: 'Blank, or “unsupported browser”',
      covered: 'A box covers it',
      account: 'It wants an account number',
    },
    signIn: {
      ask: 'What happens when you sign in?',
      blocked: 'I can’t get in, or no code arrives',
      missing: 'I’m in, but this SIM isn’t there',
      email: 'It says my email is already used',
    },
    number: {
      ask: 'What does the page say?',
      unknown: 'It doesn’t know the number',
      plan: 'This plan can’t be refilled',
      pin: 'There’s no place for a PIN',
    },
    paid: {
      ask: 'Did the payment go through?',
      declined: 'No, the card was declined',
      unclear: 'I don’t know: I saw no result',
      short: 'Yes, but the line wasn’t renewed',
      suspended: 'Yes, but there’s still no service',
    },
  },
} as const;
