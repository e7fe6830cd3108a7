import { Panel } from '#renderer/components/panel.tsx';
import type { Program } from '#shared/contract/programs.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { adherence } from '#shared/programs/adherence.ts';
import classes from './earlier-programs.module.css';

/** Programs that ended, newest first, with how much of each was done. */
export function EarlierPrograms({ programs }: { programs: Program[] }) {
  return (
    <Panel title="Earlier programs" flush>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Program</th>
            <th scope="col">From</th>
            <th scope="col">Ended</th>
            <th scope="col" className={classes.number}>
              Sessions done
            </th>
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => {
            const { done, planned } = adherence(program.sessions, localDate());
            return (
              <tr key={program.id}>
                <th scope="row">{program.name}</th>
                <td>{shownDate(program.startDate)}</td>
                <td>{program.endedAt && shownDate(localDate(new Date(program.endedAt)))}</td>
                <td className={classes.number}>
                  {done} of {planned}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
