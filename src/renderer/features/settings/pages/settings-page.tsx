import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { api } from '#renderer/lib/api.ts';
import { tell } from '#renderer/lib/errors.ts';
import { usePreferences } from '#renderer/lib/preferences.ts';
import type { Preferences } from '#shared/contract/settings.ts';
import { Sources } from '../components/sources.tsx';
import classes from './settings-page.module.css';

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As the system' },
];

/** How it looks, where the data is, and where every figure comes from. */
export function SettingsPage() {
  const [preferences, remember] = usePreferences();
  const about = useQuery(api.settings.about.queryOptions());
  return (
    <>
      <PageHead title="Settings" />
      <PageBody>
        <Panel title="Look and paper">
          <div className={classes.rows}>
            <span>Colours</span>
            <SegmentedControl
              aria-label="Colours"
              data={THEMES}
              value={preferences.theme}
              onChange={(theme) => remember({ theme: theme as Preferences['theme'] })}
            />
            <span>Paper of reports</span>
            <SegmentedControl
              aria-label="Paper of reports"
              data={['A4', 'Letter']}
              value={preferences.paper}
              onChange={(paper) => remember({ paper: paper as Preferences['paper'] })}
            />
          </div>
        </Panel>
        <Panel title="Tests and rules">
          <div className={classes.rows}>
            <span>Noise, lines, own tests</span>
            <Link to="/tests">Test catalogue</Link>
            <span>Batteries</span>
            <Link to="/tests" search={{ tab: 'batteries' }}>
              Batteries
            </Link>
            <span>Rules and calibration</span>
            <Link to="/method">Method</Link>
          </div>
        </Panel>
        <Panel title="Data">
          {about.error && <ErrorNotice {...tell(about.error)} />}
          {about.data && (
            <dl className={classes.rows}>
              <dt>File</dt>
              <dd className={classes.file}>{about.data.dataFile}</dd>
              <dt>Privacy</dt>
              <dd>Athletes, tests and programs are all in this one file. Nothing is sent anywhere.</dd>
              <dt>Version</dt>
              <dd>
                Evenstride {about.data.version}, rules {about.data.rulesVersion},{' '}
                {about.data.host === 'electron' ? 'desktop window' : 'browser mode'}
              </dd>
            </dl>
          )}
        </Panel>
        <Sources />
      </PageBody>
    </>
  );
}
