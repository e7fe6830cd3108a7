import { BENEFIT_NAMES } from '#shared/catalog/benefits.ts';
import { citation } from '#shared/catalog/citations.ts';
import { WHY } from '#shared/catalog/why.ts';
import type { Program } from '#shared/contract/programs.ts';
import classes from './athlete-report.module.css';

/** Why this program, in the athlete's words: the benefit, then the findings it answers to. */
export function ReportWhy({ program }: { program: Program }) {
  const why = WHY[program.benefit];
  const kept = program.reasons.filter(({ accepted }) => accepted);
  return (
    <section className={classes.keep}>
      <h2>Why this: {BENEFIT_NAMES[program.benefit].toLowerCase()}</h2>
      <p>{why.athlete}</p>
      <ul className={classes.reasons}>
        {kept.map((line) => (
          <li key={line.lineId}>
            <strong>{line.title}.</strong> {line.reason}
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>
        Sources: {[...new Set(why.sources.map((source) => citation(source.citation).label))].join('; ')}.
      </p>
    </section>
  );
}
