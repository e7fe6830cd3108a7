import { ChangeMark } from '#renderer/components/change-mark.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { StateMark } from '#renderer/components/state-mark.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import type { BenefitPart, BenefitState } from '#shared/analysis/benefits.ts';
import { BENEFIT_NAMES } from '#shared/catalog/benefits.ts';
import classes from './benefits-panel.module.css';

/** The four reasons for strength work: how each stands, what that rests on, what is missing and what is due. No score. */
export function BenefitsPanel({ states }: { states: BenefitState[] }) {
  const dues = states.flatMap(({ due }) => due ?? []);
  const [due] = dues;
  const isCommon = dues.length > 1 && dues.every(({ words }) => words === due?.words);
  return (
    <Panel title="The four benefits" note={isCommon && due && <Due due={due} />} flush>
      <div className={classes.grid}>
        {states.map((state) => (
          <Benefit key={state.benefit} state={isCommon ? { ...state, due: null } : state} />
        ))}
      </div>
    </Panel>
  );
}

function Due({ due: { overdue, words } }: { due: NonNullable<BenefitState['due']> }) {
  return (
    <span className={classes.due} data-overdue={overdue}>
      {words}
    </span>
  );
}

function Benefit({ state: { benefit, state, words, carriedBy, missing, due } }: { state: BenefitState }) {
  return (
    <section className={classes.benefit} aria-label={BENEFIT_NAMES[benefit]}>
      <h3 className={classes.name}>{BENEFIT_NAMES[benefit]}</h3>
      <p className={classes.words}>
        <VerdictSentence state={state === 'not-tested' ? 'no-verdict' : state} lead={words} />
      </p>
      <dl className={classes.facts}>
        {groupsOf(carriedBy).map(({ kind, names }) => (
          <div key={kind}>
            <dt className={classes.kind}>
              <KindMark kind={kind} />
              {KIND_WORDS[kind]}
            </dt>
            <dd>{names.join(BETWEEN)}</dd>
          </div>
        ))}
        {missing.length > 0 && (
          <div>
            <dt className={classes.blank}>Missing</dt>
            <dd>{missing.join(BETWEEN)}</dd>
          </div>
        )}
        {due && (
          <div>
            <dt className={classes.blank}>Due</dt>
            <dd>
              <Due due={due} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Names hold commas of their own. */
const BETWEEN = ' · ';

/** How the parts of a benefit are gathered, the loudest first. */
const KINDS = ['clear', 'watch', 'worse', 'better', 'within-noise', 'measured', 'no-verdict'] as const;
type Kind = (typeof KINDS)[number];

const KIND_WORDS: Record<Kind, string> = {
  clear: 'Clear',
  watch: 'Watch',
  worse: 'Worse',
  better: 'Better',
  'within-noise': 'Within noise',
  measured: 'Measured once',
  'no-verdict': 'No verdict',
};

/** Names by how they stand; the ratios of both sides and speeds are named once. */
function groupsOf(parts: BenefitPart[]): { kind: Kind; names: string[] }[] {
  return KINDS.flatMap((kind) => {
    const names = parts.filter((part) => kindOf(part) === kind).map(nameOf);
    return names.length > 0 ? [{ kind, names: [...new Set(names)] }] : [];
  });
}

function nameOf({ testId, name }: BenefitPart): string {
  return testId === null ? (name.split(',')[0] ?? name) : name;
}

function kindOf({ state }: BenefitPart): Kind {
  switch (state) {
    case 'clear':
    case 'watch':
    case 'better':
    case 'worse':
    case 'measured':
    case 'within-noise':
      return state;
    case 'within-band':
    case 'above-band':
    case 'below-once':
      return 'within-noise';
    default:
      return 'no-verdict';
  }
}

function KindMark({ kind }: { kind: Kind }) {
  switch (kind) {
    case 'better':
    case 'worse':
      return <ChangeMark rose={kind === 'better'} beyondNoise />;
    case 'measured':
      return <StateMark state="no-verdict" label={null} />;
    default:
      return <StateMark state={kind} label={null} />;
  }
}
