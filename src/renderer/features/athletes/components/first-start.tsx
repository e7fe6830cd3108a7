import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ExampleSquadButton } from '#renderer/components/example-squad-button.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import classes from './first-start.module.css';

const LOOP = [
  ['Test', 'Record left and right, three trials a side.'],
  ['See', 'Each difference is told beside its own noise.'],
  ['Assign', 'A program for one of four benefits, with a reason and a source a line.'],
  ['Retest', 'See whether the gap closed beyond the noise.'],
];

/** The roster before there is anyone in it: what this is for, and three ways to start. */
export function FirstStart() {
  return (
    <>
      <PageHead title="Athletes" headline="Which leg is weaker, is it more than noise, and what to do about it." />
      <PageBody>
        <Panel label="First step">
          <EmptyState
            title="Start with your own athletes, or look around first"
            actions={
              <>
                <Button variant="filled" component={Link} to="/athletes/new">
                  Add your first athlete
                </Button>
                <Button component={Link} to="/import">
                  Import a file
                </Button>
                <ExampleSquadButton />
              </>
            }
          >
            The example squad is 28 real runners from a published data set (Fukuchi 2017, CC BY 4.0) with their hip
            strength, and made-up test days that are marked as such. Archive them when you are done.
          </EmptyState>
          <ol className={classes.loop}>
            {LOOP.map(([step, text]) => (
              <li key={step} className={classes.step}>
                <strong>{step}</strong>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        </Panel>
      </PageBody>
    </>
  );
}
