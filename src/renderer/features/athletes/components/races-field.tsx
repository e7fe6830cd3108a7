import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Plus, Trash2 } from 'lucide-react';
import { NumberField } from '#renderer/components/number-field.tsx';
import type { AthleteFormValues } from '../form-values.ts';
import classes from './races-field.module.css';

/** Races ahead and past: programs are planned around them. */
export function RacesField({ form }: { form: UseFormReturnType<AthleteFormValues> }) {
  const add = () => form.insertListItem('races', { name: '', date: '', distanceKm: null });
  return (
    <fieldset className={classes.races}>
      <legend className={classes.legend}>Races</legend>
      {form.values.races.map((race, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: races have no other identity while they are typed
        <Group key={index} gap="sm" align="flex-start" wrap="nowrap">
          <TextInput flex={2} aria-label="Race" placeholder="Race" {...form.getInputProps(`races.${index}.name`)} />
          <TextInput
            flex={1}
            aria-label="Date of the race"
            placeholder="2027-04-11"
            {...form.getInputProps(`races.${index}.date`)}
          />
          <NumberField
            label="Distance"
            hideLabel
            unit="km"
            width={110}
            value={race.distanceKm}
            onChange={(value) => form.setFieldValue(`races.${index}.distanceKm`, value)}
            error={form.errors[`races.${index}.distanceKm`] as string | undefined}
          />
          <ActionIcon mt={2} aria-label="Remove this race" onClick={() => form.removeListItem('races', index)}>
            <Trash2 size={14} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button leftSection={<Plus size={14} aria-hidden />} onClick={add} w="fit-content">
        Add a race
      </Button>
    </fieldset>
  );
}
