import { useId } from 'preact/hooks';
import { brandById } from '../../content/carriers/brands';
import type { Step } from '../../content/guide/steps';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { Text } from '../shared/Text';
import { StepRow } from './StepRow';

interface Props {
  t: T;
  title: string;
  intro?: string | undefined;
  steps: readonly Step[];
  numbered: boolean;
  current: Step | undefined;
  overview: Overview;
  onAct(act: PopupAct): void;
}

/** Some steps under a heading. */
export function StepGroup({ t, title, intro, steps, numbered, current, overview, onAct }: Props) {
  const { marks, here } = overview;
  const { guide } = brandById(overview.carrier);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 class="heading" id={heading}>
        {title}
      </h2>
      {intro && (
        <p class="intro">
          <Text of={intro} />
        </p>
      )}
      <ol>
        {steps.map((step, index) => (
          <StepRow
            key={step}
            t={t}
            guide={guide}
            step={step}
            number={numbered ? index + 1 : undefined}
            mark={marks[step]}
            here={here?.step === step ? (here.certain ? 'sure' : 'maybe') : undefined}
            front={here?.certain ? here.page : undefined}
            current={step === current}
            onMark={(done) => onAct({ do: 'mark', step, done })}
          />
        ))}
      </ol>
    </section>
  );
}
