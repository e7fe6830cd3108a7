import { Select, SimpleGrid, Textarea } from '@mantine/core';
import { GradeBadge } from '#renderer/components/grade-badge.tsx';
import { NumberField } from '#renderer/components/number-field.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { unitLabel } from '#shared/units.ts';
import { choiceField, type FieldsProps, numberField, textField } from '../own-test-fields.ts';

const NORM_OPTIONS = [
  { value: 'best', label: 'The best trial' },
  { value: 'mean', label: 'The mean of the trials' },
];

/** The numbers that values and findings are judged by. */
export function NumberFields(props: FieldsProps) {
  const { unit, laterality } = props.form.values;
  const hasSides = laterality !== 'whole-body';
  return (
    <Panel title="Numbers" note={<GradeBadge grade="convention" />}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="md">
        <NumberField
          label="Lowest possible value"
          required
          unit={unitLabel(unit)}
          description="What lies below is refused"
          {...numberField(props, 'plausible.min')}
        />
        <NumberField
          label="Highest possible value"
          required
          unit={unitLabel(unit)}
          description="What lies above is refused"
          {...numberField(props, 'plausible.max')}
        />
        <NumberField
          label="Typical error, trial to trial"
          required
          unit="%"
          description="Within one session"
          {...numberField(props, 'trialError')}
        />
        <NumberField
          label="Typical error, day to day"
          required
          unit="%"
          description="Between two sessions"
          {...numberField(props, 'dayError')}
        />
        {hasSides && (
          <NumberField
            label="Line"
            required
            unit="%"
            description="A clear difference has to pass it"
            {...numberField(props, 'threshold')}
          />
        )}
        <Select
          label="Shown beside norms"
          description="Differences rest on the mean"
          data={NORM_OPTIONS}
          allowDeselect={false}
          {...choiceField(props, 'normFrom')}
        />
      </SimpleGrid>
      <Textarea
        label="Source"
        description="Where these numbers or the protocol come from, where you know it"
        autosize
        minRows={2}
        mt="md"
        {...textField(props, 'source')}
      />
    </Panel>
  );
}
