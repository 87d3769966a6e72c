/** The page where a refill is practiced, and the ways to it. */
export const practice = {
  name: 'Practice',
  title: 'Practice without paying',
  what: 'A made-up site inside the extension: walk through a whole refill with the guide beside it. No SIM, no bank card, no account, no connection.',
  start: 'Practice a refill',
  notReal: 'Practice site: nothing is real, nothing is sent or charged.',
  chip: 'Practice: not a real site',
  home: 'On the real site, open [My account] to find [Log in].',
  card: 'Never type a real card here. On the real site, look at the address bar first.',
  review: 'Nothing is charged here. On the real site, pressing it charges your card.',
  page: 'Page to show',
  again: 'Start over',
  unclear: 'Unclear card form',
  changed: 'A page that has changed',
} as const;
