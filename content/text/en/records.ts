/** Records of refills. */
export const records = {
  title: 'Records',
  keep: 'Keep a record',
  export: 'Export CSV',
  local:
    'Kept on this computer only, never uploaded. Removing the extension deletes them: save a backup in the settings.',
  loading: 'One moment…',
  apart:
    'In a private window Firefox doesn’t let the guide keep records, or see yours. Open the guide in a normal window: they are there. (Where Firefox never remembers history, every window is private.)',
  failed: {
    body: 'Your records can’t be read just now. They’re still there, nothing is lost.',
    again: 'Try again',
  },
  empty: {
    title: 'Every receipt at hand',
    body: 'Amount, date, confirmation number, a photo of the receipt: note each refill here.',
  },

  method: { web: 'Website', app: 'App', store: 'Store' },
  number: 'No. {{number}}',
  hasFile: 'Receipt kept',
  more: 'Show {{count}} more',
  detail: {
    confirmation: 'Confirmation number',
    note: 'Note',
    open: 'Open the receipt',
    save: 'Save a copy of the receipt',
    file: '{{name}}, {{size}}',
    edit: 'Edit',
    remove: 'Delete',
  },
  picture: {
    title: 'Receipt: {{record}}',
    save: 'Save a copy',
    close: 'Close',
  },

  search: {
    label: 'Search the records',
    hint: 'Amount, date…',
    found: 'Found: {{count}}',
    none: 'No record with “{{query}}”.',
    noneHint: 'Try part of the number, a SIM’s name, or a month like 2026-11.',
    clear: 'Clear the search',
  },

  sums: {
    title: '{{year}}: {{amounts}}',
    times: '{{count}}×',
    noCard: 'No SIM',
    earlier: 'Earlier years',
  },

  form: {
    edit: 'Edit the record',
    amount: 'Amount',
    usual: 'As last time',
    currency: 'Currency',
    common: 'Common',
    others: 'All others',
    date: 'Date',
    method: 'Where you refilled',
    card: 'SIM',
    noCard: 'None',
    goneCard: 'A SIM no longer kept',
    confirmation: 'Confirmation number',
    note: 'Note',
    file: 'Receipt',
    choose: 'Add a photo or PDF',
    another: 'Choose another',
    removeFile: 'Remove the file',
    putBack: 'Put it back',
    fileHint: 'JPEG, PNG, WebP, HEIC or PDF, {{most}} at most.',
    inTab:
      'This goes on in a tab, because choosing a file would close this window. What you typed comes with you.',
    save: 'Save',
    asNew: 'Keep as a new record',
  },

  said: {
    kept: 'Kept.',
    deleted: 'Deleted: {{record}}',
    undo: 'Undo',
    back: 'It’s back.',
    notDeleted: 'It couldn’t be deleted. Nothing was changed.',
    notBack: 'It couldn’t be put back. Try again.',
    notExported: 'The file couldn’t be made. Close this window and try again.',
    fileGone: 'The file can’t be read any more.',
    saved: 'Saved to your downloads.',
  },

  problem: {
    amountEmpty: 'How much was it?',
    amountWrong: 'Just the amount, like 25 or 25.50.',
    amountHuge: 'Too much for a refill. Is it some other number?',
    currencyWrong: 'Choose the currency.',
    dateWrong: 'Choose the day of the refill.',
    dateInFuture: 'This day is in the future.',
    confirmationLong: 'Too long: {{longest}} characters at most.',
    noteLong: 'Too long: {{longest}} characters at most.',
    fileKind: 'Only photos (JPEG, PNG, WebP, HEIC) and PDF can be kept.',
    fileBig: 'Too large: {{most}} at most. Try a smaller photo.',
    fileUnreadable: 'This file can’t be read. Choose it once more.',
    storageFull:
      'The browser has no room left. Nothing was changed, and what you typed is still here. Free some space, or go without the file.',
    gone: 'This record has been deleted meanwhile. What you typed is still here.',
    failed: 'It couldn’t be saved. What you typed is still here; try again.',
  },

  /** The first line of the table. */
  csv: {
    date: 'Date',
    card: 'SIM',
    amount: 'Amount',
    currency: 'Currency',
    method: 'Where',
    confirmation: 'Confirmation number',
    note: 'Note',
    file: 'Receipt',
  },
} as const;
