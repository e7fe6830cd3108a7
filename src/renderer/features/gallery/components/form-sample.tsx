import { useState } from 'react';
import { NumberField } from '#renderer/components/number-field.tsx';

export function FormSample() {
  const [mass, setMass] = useState<number | null>(58.5);
  const [force, setForce] = useState<number | null>(null);
  return (
    <>
      <NumberField label="Body mass" unit="kg" value={mass} onChange={setMass} min={25} max={200} />
      <NumberField
        label="Left, trial 1"
        unit="N"
        value={force}
        onChange={setForce}
        description="Blank means not tested"
      />
    </>
  );
}
