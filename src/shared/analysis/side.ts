export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
