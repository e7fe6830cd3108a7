import { Panel } from '#renderer/components/panel.tsx';
import type { RefusedPart } from '#shared/contract/exchange.ts';
import classes from './left-out.module.css';

/** Beyond this the list says how many more there are; a file that bad is better mended first. */
const SHOWN = 200;

/** Rows and cells that are not taken, each with its line and its reason. */
export function LeftOut({ parts }: { parts: RefusedPart[] }) {
  return (
    <Panel title="Left out" note={`${parts.length}`} flush className={classes.panel}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.line}>
              Line
            </th>
            <th scope="col">Athlete</th>
            <th scope="col">Column</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {parts.slice(0, SHOWN).map(({ line, name, column, reason }) => (
            <tr key={`${line} ${column} ${reason}`}>
              <td className={classes.line}>{line}</td>
              <td className={classes.column}>{name}</td>
              <td className={classes.column}>{column ?? 'whole row'}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {parts.length > SHOWN && <p className={classes.more}>and {parts.length - SHOWN} more</p>}
    </Panel>
  );
}
