import { writeFileSync } from 'node:fs';
import { derive } from '../content/glance/derive';
import { knownSource } from './glanceSource';

/** `npm run glance`: writes anew what a glance knows, after signs, words or carriers have changed. */
writeFileSync('content/glance/known.ts', knownSource(derive()));
