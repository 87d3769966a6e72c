import {
  keepUnfinished,
  type Left,
  type Unfinished,
  unfinished,
} from '../../state/records/unfinished';
import { remembered } from './remembered';

/** The form of a record that was begun in a page of ours. */
export const rememberedRecord = remembered<Unfinished, Left>(
  (form) => keepUnfinished(form, Date.now()),
  unfinished,
);
