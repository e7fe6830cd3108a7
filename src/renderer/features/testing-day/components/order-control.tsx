import { SegmentedControl } from '@mantine/core';
import type { CellOrder } from '#shared/contract/testing-day.ts';

interface OrderControlProps {
  order: CellOrder;
  onChange(order: CellOrder): void;
  /** The id of what names it; without one it names itself. */
  labelledBy?: string;
}

/** Where Enter leads: all athletes through one test, or all tests of one athlete. */
export function OrderControl({ order, onChange, labelledBy }: OrderControlProps) {
  return (
    <SegmentedControl
      aria-label={labelledBy ? undefined : 'Order of Enter'}
      aria-labelledby={labelledBy}
      data={[
        { value: 'station', label: 'By station' },
        { value: 'athlete', label: 'By athlete' },
      ]}
      value={order}
      onChange={(value) => onChange(value === 'athlete' ? 'athlete' : 'station')}
    />
  );
}
