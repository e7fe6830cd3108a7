import { expect, test } from 'vitest';
import { NormsPanel } from '#renderer/features/assessments/components/norms-panel.tsx';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { type NormAthlete, normsOf } from '#shared/analysis/norms.ts';
import { judge } from '#shared/analysis/verdict.ts';
import { testById } from '#shared/catalog/tests.ts';
import { renderRouted } from '#tests/support/routed.tsx';

const HEEL_RAISE = testById('heel-raise-single-leg');

const ANALYSIS: AthleteAnalysis = {
  rulesVersion: '1.1',
  verdicts: [
    judge(
      [
        {
          sessionId: 'one',
          date: '2026-11-14',
          testId: HEEL_RAISE.id,
          unit: HEEL_RAISE.unit,
          basis: 'trials',
          statedTrials: null,
          setUp: { device: null, position: null, angleDeg: null, leverM: null, speedKmh: null },
          massKg: null,
          left: [24],
          right: [29],
          whole: [],
        },
      ],
      HEEL_RAISE,
    ),
  ],
  ratios: [],
  wholes: [],
};

const KNOWN: NormAthlete & { id: string } = { id: 'runner-07', sex: 'female', birthDate: '1992-04-17', massKg: 58 };

function panel(athlete: typeof KNOWN) {
  return renderRouted(<NormsPanel norms={normsOf(ANALYSIS, athlete)} athlete={athlete} />);
}

test('each side has its place, beside who was tested, by what method, and how sure that is', async () => {
  const screen = await panel(KNOWN);
  const norms = screen.getByRole('region', { name: /^Among others/ });
  expect(norms.element().textContent).toMatch(/Left.*24 reps.*Right.*29 reps/s);
  expect(norms.element().textContent).toMatch(/raises a minute/);
  await expect.element(norms.getByText(/^study/).first()).toBeVisible();
  expect(norms.getByRole('link').elements()).toHaveLength(0);
});

test('without the sex it says what to record and leads there, and names no place', async () => {
  const screen = await panel({ ...KNOWN, sex: null });
  const link = screen.getByRole('link', { name: 'Complete the athlete' }).first();
  expect(link.element().getAttribute('href')).toContain('/athletes/runner-07/edit');
  expect(screen.getByText(/24 reps/).elements()).toHaveLength(0);
});

test('what cannot be recorded has no link', async () => {
  const screen = await panel({ ...KNOWN, sex: 'other' });
  await expect.element(screen.getByText(/figures for women and for men only/).first()).toBeVisible();
  expect(screen.getByRole('link').elements()).toHaveLength(0);
});
