import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { Panel } from '#renderer/components/panel.tsx';
import { BENEFIT_NAMES, BENEFITS } from '#shared/catalog/benefits.ts';
import { MUSCLE_GROUP_NAMES, MUSCLE_GROUPS } from '#shared/catalog/muscle-groups.ts';
import { ALL_UNITS, unitLabel } from '#shared/units.ts';
import { choiceField, type FieldsProps, textField } from '../own-test-fields.ts';

const BENEFIT_OPTIONS = BENEFITS.map((value) => ({ value, label: BENEFIT_NAMES[value] }));
const MUSCLE_OPTIONS = MUSCLE_GROUPS.map((value) => ({ value, label: MUSCLE_GROUP_NAMES[value] }));
const UNIT_OPTIONS = ALL_UNITS.map((value) => ({ value, label: unitLabel(value) }));
const SIDE_OPTIONS = [
  { value: 'each-side', label: 'Each side in trials of its own' },
  { value: 'both-at-once', label: 'Both legs in one trial' },
  { value: 'whole-body', label: 'No sides' },
];
const BETTER_OPTIONS = [
  { value: 'higher', label: 'A higher value' },
  { value: 'lower', label: 'A lower value, as with times' },
];

/** What the test is called and what it measures. */
export function WhatFields(props: FieldsProps) {
  return (
    <Panel title="What">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="md">
        <TextInput
          label="Name"
          required
          description="Muscle or skill"
          placeholder="Hip flexion"
          {...textField(props, 'name')}
        />
        <TextInput
          label="What tells it from others"
          required
          description="Contraction, angle, device"
          placeholder="isometric, 90°, belt"
          {...textField(props, 'detail')}
        />
        <TextInput
          label="How a side is spoken of"
          required
          description="After “left” or “right”"
          placeholder="hip flexor"
          {...textField(props, 'noun')}
        />
        <Select
          label="Muscle group"
          required
          description="Where it stands in reports"
          data={MUSCLE_OPTIONS}
          allowDeselect={false}
          searchable
          {...choiceField(props, 'muscleGroup')}
        />
        <MultiSelect
          label="Benefits"
          required
          description="What the test speaks for"
          data={BENEFIT_OPTIONS}
          {...choiceField(props, 'benefits')}
        />
        <Select
          label="Sides"
          required
          description="Decides how a difference is told"
          data={SIDE_OPTIONS}
          allowDeselect={false}
          {...choiceField(props, 'laterality')}
        />
        <Select
          label="Unit"
          required
          description="In which it is judged"
          data={UNIT_OPTIONS}
          allowDeselect={false}
          searchable
          {...choiceField(props, 'unit')}
        />
        <Select
          label="Better is"
          required
          description="Direction of progress"
          data={BETTER_OPTIONS}
          allowDeselect={false}
          {...choiceField(props, 'better')}
        />
      </SimpleGrid>
    </Panel>
  );
}
