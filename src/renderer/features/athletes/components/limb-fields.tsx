import { Select, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { NumberField } from '#renderer/components/number-field.tsx';
import type { AthleteFormValues } from '../form-values.ts';

export const LIMBS = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
];

/** What some indices need to know of the legs; none of it is ever guessed. */
export function LimbFields({ form }: { form: UseFormReturnType<AthleteFormValues> }) {
  const length = (side: 'left' | 'right') => ({
    value: form.values.limbLengthCm[side],
    onChange: (value: number | null) => form.setFieldValue(`limbLengthCm.${side}`, value),
    error: form.errors[`limbLengthCm.${side}`] as string | undefined,
  });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="md" mt="md">
        <NumberField
          label="Leg length, left"
          description="Front of the pelvis to the inner ankle"
          unit="cm"
          {...length('left')}
        />
        <NumberField
          label="Leg length, right"
          description="What Y-Balance reaches are divided by"
          unit="cm"
          {...length('right')}
        />
      </SimpleGrid>
      <Select
        mt="md"
        label="Involved limb"
        description="Only after an injury or operation, and only if you say so: it gives a limb symmetry index beside each difference."
        placeholder="None"
        clearable
        data={LIMBS}
        {...form.getInputProps('involvedSide')}
      />
    </>
  );
}
