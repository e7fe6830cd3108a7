import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { SideLabel } from '#renderer/components/side-label.tsx';
import { SourceLine } from '#renderer/components/source-line.tsx';
import { MARK_WORDS, type MarkState } from '#renderer/components/state-mark.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { citation } from '#shared/catalog/citations.ts';
import { FormSample } from './form-sample.tsx';
import classes from './gallery.module.css';
import { OverlaySample } from './overlay-sample.tsx';

const STATES = Object.keys(MARK_WORDS) as MarkState[];
const nothing = () => {};

export function PartSamples() {
  return (
    <PageBody layout="halves">
      <Panel title="States" note="word, shape and colour">
        <div className={classes.stack}>
          {STATES.map((state) => (
            <VerdictSentence key={state} state={state} lead={MARK_WORDS[state]} detail="with what follows it" />
          ))}
          <span>
            <SideLabel side="left" suffix={1} /> <SideLabel side="right" suffix={3} />{' '}
            <SideLabel side="left" form="word" /> <SideLabel side="right" form="word" />
          </span>
        </div>
      </Panel>
      <Panel title="Sources">
        <div className={classes.stack}>
          <SourceLine citation={citation('bishop-2018')} grade="study" note="What was taken from it" />
          <SourceLine citation={citation('exell-2012')} grade="derived" />
          <SourceLine citation={citation('coaching-convention')} grade="convention" note="The usual 10 % line" />
        </div>
      </Panel>
      <Panel title="Actions">
        <div className={classes.line}>
          <Button variant="filled">Suggest a program</Button>
          <Button>Report</Button>
          <Button variant="subtle">Add a race</Button>
          <Button variant="filled" color="refer">
            Delete for good
          </Button>
          <Button disabled>Not now</Button>
          <Button loading>Saving</Button>
          <OverlaySample />
        </div>
      </Panel>
      <Panel title="Fields">
        <div className={classes.fields}>
          <TextInput label="Name" defaultValue="Runner 07" />
          <Select label="Squad" data={['Marathon', 'Half', 'Trail']} defaultValue="Half" />
          <TextInput label="Born" defaultValue="31.31.1990" error="This is not a date." />
          <FormSample />
          <Checkbox label="Took part in the whole session" defaultChecked />
          <Checkbox label="Wants the report by post" />
        </div>
      </Panel>
      <Panel flush label="Empty">
        <EmptyState title="No tests yet" as="h3" actions={<Button variant="filled">Record a test</Button>}>
          Tests of both legs show which side is weaker, and whether that is more than the day’s noise.
        </EmptyState>
      </Panel>
      <PageBody>
        <ErrorNotice
          title="The file could not be read."
          advice="It may be open in another program. Close it there and try again."
          onRetry={nothing}
          reference="7f3a91"
        />
        <LoadingPanel label="Reading athletes" rows={4} />
      </PageBody>
    </PageBody>
  );
}
