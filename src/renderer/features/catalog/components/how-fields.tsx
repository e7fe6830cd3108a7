import { Checkbox, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { NumberField } from '#renderer/components/number-field.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { SET_UP_FIELDS } from '#shared/catalog/set-up.ts';
import { choiceField, type FieldsProps, numberField, textField } from '../own-test-fields.ts';
import { SET_UP_FIELD_NAMES } from '../test-words.ts';

const CONTRACTION_OPTIONS = [
  { value: 'isometric', label: 'Isometric' },
  { value: 'concentric', label: 'Concentric' },
  { value: 'eccentric', label: 'Eccentric' },
  { value: 'stretch-shortening', label: 'Stretch-shortening cycle' },
  { value: 'endurance', label: 'Repeated until it cannot go on' },
  { value: 'none', label: 'None of these' },
];

/** The protocol, so that two testers get the same number. */
export function HowFields(props: FieldsProps) {
  return (
    <Panel title="How it is done">
      <Stack gap="md">
        <Textarea
          label="Position"
          required
          description="Posture and fixation, in a sentence"
          autosize
          minRows={2}
          {...textField(props, 'protocol.position')}
        />
        <Textarea
          label="Pad or strap"
          placeholder="5 cm above the ankle"
          autosize
          minRows={1}
          {...textField(props, 'protocol.lever')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="md">
          <TextInput label="Angle" placeholder="hip and knee 90°" {...textField(props, 'protocol.angle')} />
          <Select
            label="Contraction"
            data={CONTRACTION_OPTIONS}
            allowDeselect={false}
            {...choiceField(props, 'protocol.contraction')}
          />
          <TextInput label="Speed or beat" placeholder="60°/s" {...textField(props, 'protocol.speed')} />
          <NumberField label="Practice trials" {...numberField(props, 'protocol.practice')} />
          <NumberField label="Recorded trials" required {...numberField(props, 'trials')} />
          <NumberField label="Rest between trials" unit="s" {...numberField(props, 'protocol.restSeconds')} />
        </SimpleGrid>
        <Textarea
          label="What to do and say"
          required
          autosize
          minRows={3}
          {...textField(props, 'protocol.instructions')}
        />
        <Textarea
          label="What counts"
          required
          description="And what is done again"
          autosize
          minRows={2}
          {...textField(props, 'protocol.counts')}
        />
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md" verticalSpacing="md">
          <TextInput label="Usual device" {...textField(props, 'setUp.device')} />
          <TextInput label="Usual position" {...textField(props, 'setUp.position')} />
          <NumberField label="Usual angle" unit="°" {...numberField(props, 'setUp.angleDeg')} />
        </SimpleGrid>
        <Checkbox.Group
          label="Has to agree between sessions"
          description="Sessions that differ in one of these are not compared."
          {...choiceField(props, 'comparable')}
        >
          <Group gap="md" mt="xs">
            {SET_UP_FIELDS.map((field) => (
              <Checkbox key={field} value={field} label={SET_UP_FIELD_NAMES[field]} />
            ))}
          </Group>
        </Checkbox.Group>
      </Stack>
    </Panel>
  );
}
