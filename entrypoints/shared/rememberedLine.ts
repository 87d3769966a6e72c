import { keepUnfinishedLine, unfinishedLine } from '../../state/lines/unfinished';
import { remembered } from './remembered';

/** The form of a card that was begun in a page of ours. */
export const rememberedLine = remembered(keepUnfinishedLine, unfinishedLine);
