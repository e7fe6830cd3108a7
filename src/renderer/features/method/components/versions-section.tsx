import { Panel } from '#renderer/components/panel.tsx';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { RULES_CHANGES } from '../text/rules-changes.ts';
import classes from './method.module.css';

/** Which version of the rules is in use, and what each one changed. */
export function VersionsSection() {
  return (
    <div id="method-versions" className={classes.section} tabIndex={-1}>
      <Panel title="Versions of the rules" note={`in use: ${RULES_VERSION}`}>
        <p>
          Any change that can alter a finding changes the version. It is printed on each report, and after a change all
          findings are worked out anew.
        </p>
        {RULES_CHANGES.map(({ version, changes }) => (
          <div key={version}>
            <h3 className={classes.version}>Version {version}</h3>
            <ul className={classes.points}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </div>
        ))}
      </Panel>
    </div>
  );
}
