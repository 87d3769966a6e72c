import type { BackupActs } from '../../components/settings/Backup';
import { makeBackup } from '../../state/backup/makeBackup';
import { readBackup } from '../../state/backup/readBackup';
import { recordsPart } from '../../state/backup/recordsPart';
import { guidePart, linesPart, remindersPart } from '../../state/backup/storedParts';
import { NotWritten } from '../../state/backup/writeParts';
import { today } from '../../state/calendarDate';
import { listRecords } from '../../state/records/listRecords';
import { keepForGood } from '../shared/keepForGood';
import { saveFile } from '../shared/saveFile';
import { heldOpen } from './heldOpen';

/** The largest last: what fails before it has cost nothing. */
const parts = (withPhotos = true, lacking?: () => void) => [
  guidePart,
  linesPart,
  remindersPart,
  recordsPart(withPhotos, lacking),
];

/** Are photos kept here? Where that cannot be read, some may be. */
const hasPhotos = () =>
  listRecords().then(
    (records) => records.some(({ file }) => file !== null),
    () => true,
  );

/** What the settings page does with backups. */
export const backupActs: BackupActs = {
  async save(withPhotos) {
    try {
      let isWhole = true;
      const lacking = () => {
        isWhole = false;
      };
      const made = await makeBackup(parts(withPhotos, lacking), Date.now());
      if (!made.ok) return made.why;
      saveFile(`refill-guide-${today()}.json`, 'application/json', made.text);
      return isWhole ? undefined : 'lacksPhotos';
    } catch (error) {
      console.debug(error);
      return 'notMade';
    }
  },

  async read(file) {
    const found = await readBackup(file, parts());
    if (!found.ok) return { problem: found.why };
    return {
      cards: found.counts.lines ?? 0,
      records: found.counts.records ?? 0,
      photos: found.counts.photos ?? 0,
      losesPhotos: !found.counts.photos && (await hasPhotos()),
      apply: () =>
        heldOpen(found.apply).then(
          () => {
            void keepForGood().catch(console.debug);
            return 'done' as const;
          },
          (error: unknown) => {
            console.debug(error);
            return error instanceof NotWritten && error.restored ? 'failed' : 'mixed';
          },
        ),
    };
  },
};
