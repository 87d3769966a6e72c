import { useEffect, useState } from 'preact/hooks';
import type { Known } from '../../components/lines/known';
import { Lines } from '../../components/lines/Lines';
import type { Proposal } from '../../components/lines/mode';
import { paymentIn } from '../../components/lines/paymentIn';
import { firstCarrier } from '../../content/carriers/brands';
import { sims } from '../../content/guide/sims';
import type { T } from '../../content/text';
import type { Overview } from '../../messages';
import type { Intent } from '../../state/intent';
import type { UnfinishedLine } from '../../state/lines/unfinished';
import { lineActs } from './lineActs';
import { rememberedLine } from './rememberedLine';

type LinesIntent = Extract<Intent, { open: 'lines' }>;

interface Props {
  t: T;
  overview: Overview;
  known: Known;
  /** What the popup was opened for, if it was for this tab. */
  intent: LinesIntent | undefined;
  /** The page has a main button of its own. */
  aside?: true;
}

/** Whoever comes back to the tab comes for something else. */
const done = new WeakSet<LinesIntent>();

/** Wiring of the tab: what is stored goes in, what the user does goes out. */
export function LinesView({ t, overview, known, intent, aside }: Props) {
  const { locale, settings } = overview;
  const [left, setLeft] = useState<UnfinishedLine | undefined | 'unknown'>('unknown');
  useEffect(() => void rememberedLine.left().then(setLeft), []);
  if (left === 'unknown') return null;
  return (
    <Lines
      t={t}
      locale={locale}
      known={known}
      payment={paymentIn(overview)}
      sim={settings.sim ?? firstCarrier}
      propose={() => proposalOf(intent)}
      left={aside ? undefined : left} // beside other things it would take the focus from them
      aside={aside}
      acts={lineActs(known, t)}
    />
  );
}

function proposalOf(intent: LinesIntent | undefined): Proposal {
  if (!intent || done.has(intent)) return {};
  done.add(intent);
  const { line, date, carrier } = intent;
  const sim = sims.find((each) => each === carrier);
  return { line, date, sim, begin: true };
}
