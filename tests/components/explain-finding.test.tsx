import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ExplainedAthlete, ExplainFinding } from '#renderer/features/assessments/components/explain-finding.tsx';
import type { Finding } from '#renderer/features/assessments/explained.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge } from '#shared/analysis/verdict.ts';
import { judgeWhole } from '#shared/analysis/whole.ts';
import { testById } from '#shared/catalog/tests.ts';
import { renderRouted } from '#tests/support/routed.tsx';

const ATHLETE: ExplainedAthlete = { id: 'runner-07', involvedSide: null, dominantLeg: null };

function session(testId: string, date: string, values: Pick<TestedSession, 'left' | 'right' | 'whole'>): TestedSession {
  return {
    sessionId: date,
    date,
    testId,
    unit: testById(testId).unit,
    basis: 'trials',
    statedTrials: null,
    setUp: { device: 'belt', position: null, angleDeg: null, leverM: null, speedKmh: null },
    massKg: null,
    ...values,
  };
}

const HAMSTRINGS: Finding = {
  kind: 'verdict',
  verdict: judge(
    [
      session('knee-flexion-isometric-hhd', '2026-08-14', { left: [183, 187, 189], right: [243, 240, 245], whole: [] }),
      session('knee-flexion-isometric-hhd', '2026-11-14', { left: [213, 207, 210], right: [268, 263, 272], whole: [] }),
    ],
    testById('knee-flexion-isometric-hhd'),
  ),
};

function jump(): Finding {
  const whole = judgeWhole(
    [session('countermovement-jump', '2026-11-14', { left: [], right: [], whole: [31, 32, 33] })],
    testById('countermovement-jump'),
  );
  if (!whole) throw new Error('No result');
  return { kind: 'whole', whole };
}

/** The drawer as a page has it: opened by a button, closed by itself. */
function Page({ finding, athlete }: { finding: Finding; athlete: ExplainedAthlete }) {
  const [isOpen, open] = useState(false);
  return (
    <>
      <button type="button" onClick={() => open(true)}>
        Open it
      </button>
      <ExplainFinding finding={isOpen ? finding : null} athlete={athlete} onClose={() => open(false)} />
    </>
  );
}

async function opened(finding: Finding, athlete = ATHLETE) {
  const screen = await renderRouted(<Page finding={finding} athlete={athlete} />);
  const opener = screen.getByRole('button', { name: 'Open it' });
  (opener.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  return screen;
}

test('the coach reads trials, formula, noise, line and rules; the athlete plain sentences', async () => {
  const screen = await opened(HAMSTRINGS);
  const dialog = screen.getByRole('dialog');
  for (const label of ['Difference', 'Noise of the day', 'Threshold', 'What this does not mean', 'Rules']) {
    await expect.element(dialog.getByText(label, { exact: true })).toBeVisible();
  }
  expect(dialog.element().textContent).toContain('213, 207, 210 N');
  await screen.getByText('Athlete', { exact: true }).click();
  await expect.element(dialog.getByText(/^Your left hamstring is/)).toBeVisible();
  expect(dialog.element().textContent).not.toMatch(/√|Threshold|Other indices|Version/);
  await screen.getByText('Coach', { exact: true }).click();
  await expect.element(dialog.getByText('Threshold', { exact: true })).toBeVisible();
});

test('the choice of whom it is told to works by the keys alone', async () => {
  const screen = await opened(HAMSTRINGS);
  const coach = screen.getByRole('radio', { name: 'Coach' });
  for (let stop = 0; stop < 5 && document.activeElement !== coach.element(); stop++) await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(coach.element());
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('dialog').getByText(/^Your left hamstring is/)).toBeVisible();
});

test('other indices are closed at first, and ask for the involved limb where none is named', async () => {
  const screen = await opened(HAMSTRINGS);
  const lsi = screen.getByText('Other indices');
  const link = screen.getByRole('link', { name: /Say which limb is involved/ });
  await expect.element(lsi).toBeInTheDocument();
  expect(link.elements()).toHaveLength(0);
  await lsi.click();
  await expect.element(link).toBeVisible();
  expect(link.element().getAttribute('href')).toContain('/athletes/runner-07/edit');
});

test('with an involved limb there is a limb symmetry index and nothing is asked', async () => {
  const screen = await opened(HAMSTRINGS, { ...ATHLETE, involvedSide: 'left' });
  await screen.getByText('Other indices').click();
  const text = () => screen.getByRole('dialog').element().textContent ?? '';
  expect(text()).toMatch(/involved/i);
  expect(text()).toContain('78.5 %');
  expect(screen.getByRole('link', { name: /Say which limb/ }).elements()).toHaveLength(0);
});

test('a test without sides has its trials and the rules, and no words for legs', async () => {
  const screen = await opened(jump());
  const dialog = screen.getByRole('dialog');
  expect(dialog.element().textContent).toContain('31, 32, 33 cm');
  await expect.element(dialog.getByText('Rules', { exact: true })).toBeVisible();
  expect(dialog.element().textContent).not.toContain('Other indices');
});

test('Escape closes it, and the focus goes back to what opened it', async () => {
  const screen = await opened(HAMSTRINGS);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.getByRole('dialog').elements()).toHaveLength(0));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Open it'));
});
