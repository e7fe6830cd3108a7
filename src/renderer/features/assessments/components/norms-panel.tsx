import { Link } from '@tanstack/react-router';
import { Panel } from '#renderer/components/panel.tsx';
import { SideLabel } from '#renderer/components/side-label.tsx';
import { SourceLine } from '#renderer/components/source-line.tsx';
import type { NormAthlete, NormResult } from '#shared/analysis/norms.ts';
import { citation } from '#shared/catalog/citations.ts';
import classes from './norms-panel.module.css';

interface NormsPanelProps {
  norms: NormResult[];
  athlete: NormAthlete & { id: string };
}

/** Where values stand among published samples: only tests whose norm has source, sex, age and method. */
export function NormsPanel({ norms, athlete }: NormsPanelProps) {
  if (norms.length === 0) return null;
  const samples = Map.groupBy(norms, ({ population, method, source }) => [population, method, source.note].join('|'));
  return (
    <Panel title="Among others" note="published samples">
      <ul className={classes.list}>
        {[...samples].map(([key, group]) => (
          <Sample key={key} norms={group} athlete={athlete} />
        ))}
      </ul>
    </Panel>
  );
}

/** All tests that are read against one sample; who was in it is said once. */
function Sample({ norms, athlete }: NormsPanelProps) {
  const [first] = norms;
  if (!first) return null;
  const { population, method, source } = first;
  return (
    <li className={classes.item}>
      {norms.map((norm) => (
        <div key={norm.test.id}>
          <h3 className={classes.name}>{norm.test.name}</h3>
          {norm.missing ? <Missing text={norm.missing} athlete={athlete} /> : <Places norm={norm} />}
        </div>
      ))}
      <p className={classes.method}>
        {population}; {method}
      </p>
      <SourceLine citation={citation(source.citation)} grade={source.grade} note={source.note} />
    </li>
  );
}

function Places({ norm: { places } }: { norm: NormResult }) {
  return (
    <ul className={classes.places}>
      {places.map(({ side, words }) => (
        <li key={side} className={classes.place}>
          {side !== 'whole' && <SideLabel side={side} />}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** What has to be known first. What can be recorded has a link to where: with the athlete, or with the session. */
function Missing({ text, athlete }: { text: string; athlete: NormsPanelProps['athlete'] }) {
  const isRecordable = text.startsWith('Record ');
  const isIncomplete = athlete.sex === null || athlete.birthDate === null || athlete.massKg === null;
  return (
    <p className={classes.missing}>
      {text} {isRecordable && isIncomplete && <Link to={`/athletes/${athlete.id}/edit`}>Complete the athlete</Link>}
      {isRecordable && !isIncomplete && (
        <Link to={`/athletes/${athlete.id}`} search={{ tab: 'tests' }}>
          Open the tests
        </Link>
      )}
    </p>
  );
}
