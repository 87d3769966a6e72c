/** The settings page, and the guide switched off on a site. */
export const settings = {
  title: 'Settings',
  back: 'Back to the welcome page',
  appearance: { title: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
  side: { title: 'Side of the panel', left: 'Left', right: 'Right' },
  off: {
    title: 'Sites where the guide is switched off',
    none: 'None. To switch it off on a site, press the guide’s icon there.',
    turnOff: 'Switch the guide off on {{host}}',
    turnOn: 'Switch it on again',
    here: 'The guide is switched off on {{host}}.',
  },
  follow: {
    title: 'More than one computer',
    what: 'Your SIMs, reminders and these settings can follow you through the browser’s own sync, to computers where you are signed in to the same browser account.',
    never: 'Never synced: records of refills, photos, and where you are in a refill.',
    on: 'Sync them to my other computers',
    failed:
      'The browser didn’t take everything this time. Nothing is lost here; the guide will try again.',
    forget: 'Delete the synced copy',
    forgotten: 'Synced copy deleted. What is on this computer stays.',
    notForgotten: 'The browser didn’t delete it this time. Try again later.',
  },
  permissions: {
    title: 'What the browser lets the guide do',
    storage: 'Remember your progress, SIMs, reminders, records and settings on this computer.',
    unlimitedStorage: 'Keep your records and receipts even when the disk is nearly full.',
    hosts: 'Stand beside the pages of {{hosts}}, and nowhere else.',
    alarms:
      'Wake up at least once an hour while reminders are on, to remind you and count down the days; and try again where the browser refused to sync.',
    activeTab:
      'See the address of the page in front when you open the guide, to tell whether it is the real site.',
    scripting:
      'Put the panel beside the page when there is a step to show, and not before; read the dates where it may show when your SIM is due, or past payments; know the words of a Spanish or Chinese page; make the outline of a page you report.',
    contextMenus:
      'Put “Show the guide here” into the right-click menu, and “Keep as confirmation number” over a number you selected.',
    notifications: 'Show reminders. Asked for when you first want one.',
    browsingData: 'Clear the carrier’s site data. Asked for when you press that.',
    granted: 'Allowed',
    notGranted: 'Not allowed now',
    takeBack: 'Revoke',
  },
  backup: {
    title: 'Backup',
    what: 'One file with everything: SIMs, records with their photos, reminders, settings. Keep it like a receipt: whoever has it can read it.',
    save: 'Save a backup',
    withoutPhotos: 'Save a backup without photos',
    restore: 'Restore a backup',
    replaces:
      'This replaces everything that is here now. SIMs in the backup: {{cards}}. Records: {{records}}. Photos: {{photos}}. If they sync, your SIMs, reminders and settings on other computers change too.',
    replacesPhotos:
      'This replaces everything that is here now. SIMs in the backup: {{cards}}. Records: {{records}}. The backup has no photos, so those kept here now will be deleted. If they sync, your SIMs, reminders and settings on other computers change too.',
    confirm: 'Replace everything',
    saved: 'The browser was given the backup to save. Make sure the file is there.',
    lacksPhotos:
      'The browser was given the backup to save. Make sure the file is there. It lacks photos that the browser has lost: in the records they can’t be opened any more.',
    done: 'All of it is back.',
    notJson: 'This file is no backup: it can’t be read. Nothing was changed.',
    notOurs: 'This file is not from the guide. Nothing was changed.',
    newer:
      'This backup is from a newer version of the guide. Update the guide first. Nothing was changed.',
    broken: 'This backup is damaged. Nothing was changed.',
    tooBig: 'This file is too large to be a backup. Nothing was changed.',
    tooMuch:
      'Too large for one file with all the photos. Save the photos one by one, and the rest here:',
    failed:
      'It could not be written, perhaps because the disk is full. What was here before is still here.',
    mixed:
      'Not all of it could be written, and what was here before could not all be put back: some of it is from the backup now. Free some space and restore the backup again.',
    notMade:
      'No backup was saved: not everything can be read just now. Reload this page and try again.',
  },
  erase: {
    title: 'Delete everything',
    what: 'Progress, SIMs, reminders, records with their photos, and settings on this computer. The synced copy is deleted as well; a computer that still syncs writes its own again.',
    start: 'Delete everything',
    sure: 'This can’t be undone. Save a backup first if you are not sure.',
    confirm: 'Yes, delete everything',
    done: 'Everything is deleted.',
    failed:
      'Not everything could be deleted. Close the guide’s other pages, or restart the browser, and try again.',
  },
  apart:
    'In a private window Firefox doesn’t let the guide see your records, so this can’t be done here. Open the settings in a normal window.',
  cancel: 'Cancel',
  menu: 'Show the guide here',
  menuPick: 'Keep as confirmation number',
  shortcut:
    'Keyboard: {{keys}} opens the guide. You can change it on the browser’s shortcuts page.',
} as const;
