import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Plus, Trash2 } from 'lucide-react';
import { NumberField } from '#renderer/components/number-field.tsx';
import { type AthleteFormValues, EMPTY_RACE } from '../form-values.ts';
import classes from './races-field.module.css';

/** Races ahead and past: programs are planned around them, and gains are told in the time hoped for. */
export function RacesField({ form }: { form: UseFormReturnType<AthleteFormValues> }) {
  return (
    <fieldset className={classes.races}>
      <legend className={classes.legend}>Races</legend>
      {form.values.races.map((race, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: races have no other identity while they are typed
        <div key={index} className={classes.race}>
          <TextInput
            className={classes.name}
            aria-label="Race"
            placeholder="Race"
            {...form.getInputProps(`races.${index}.name`)}
          />
          <ActionIcon mt={2} aria-label="Remove this race" onClick={() => form.removeListItem('races', index)}>
            <Trash2 size={14} aria-hidden />
          </ActionIcon>
          <TextInput
            aria-label="Date of the race"
            placeholder="2027-04-11"
            {...form.getInputProps(`races.${index}.date`)}
          />
          <NumberField
            label="Distance"
            hideLabel
            unit="km"
            value={race.distanceKm}
            onChange={(value) => form.setFieldValue(`races.${index}.distanceKm`, value)}
            error={form.errors[`races.${index}.distanceKm`] as string | undefined}
          />
          <TextInput
            aria-label="Time hoped for"
            placeholder="h:mm:ss hoped for"
            autoComplete="off"
            {...form.getInputProps(`races.${index}.target`)}
          />
        </div>
      ))}
      <Button
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => form.insertListItem('races', EMPTY_RACE)}
        w="fit-content"
      >
        Add a race
      </Button>
    </fieldset>
  );
}
