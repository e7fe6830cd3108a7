import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type ClipboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb, usePageKeys } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import { client } from '#renderer/lib/api.ts';
import { useCatalogue, useTestsInUse } from '#renderer/lib/catalogue.ts';
import { usePreferences } from '#renderer/lib/preferences.ts';
import type { CellOrder, TestingDay } from '#shared/contract/testing-day.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { type CellPlace, nextPresent } from '#shared/testing-day/cell-order.ts';
import { AS_LAST_TIME } from '#shared/testing-day/set-up-of-day.ts';
import { useDay, useDayChanges, useFieldSheet, useRefreshAfterwards } from '../api.ts';
import { columnName, columnsOf, type Station } from '../columns.ts';
import { DAY_KEYS, DayFoot } from '../components/day-foot.tsx';
import { DayGrid, type GridHandle } from '../components/day-grid.tsx';
import { GapsList } from '../components/gaps-list.tsx';
import { OneAthlete } from '../components/one-athlete.tsx';
import { PasteDialog } from '../components/paste-dialog.tsx';
import { SaveStatus } from '../components/save-status.tsx';
import { SetUpDialog } from '../components/set-up-dialog.tsx';
import { StrikeDialog } from '../components/strike-dialog.tsx';
import { TestChips } from '../components/test-chips.tsx';
import { tableText } from '../copy-table.ts';
import { dayKeys, placeOf } from '../day-keys.ts';
import { DayStore } from '../day-store.ts';
import { firstBlank } from '../first-blank.ts';
import { isBlock, type PastePlan, planPaste } from '../paste-block.ts';
import { setUpTold } from '../set-up-told.ts';
import { swapChanges } from '../swap-sides.ts';

/** One testing day: the grid, one athlete at a time, and the list at its end. */
export function DayPage({ dayId }: { dayId: string }) {
  const day = useDay(dayId);
  const tests = useTestsInUse();
  usePageCrumb(day.data && `${day.data.squadName}, ${shownDate(day.data.date)}`);
  usePageKeys(DAY_KEYS);
  useRefreshAfterwards();
  if (day.error) return <PageFault error={day.error} />;
  if (!day.data || !tests) return <LoadingPanel label="Reading the testing day" rows={12} />;
  return <DayEditor key={day.dataUpdatedAt} day={day.data} />;
}

type View = 'grid' | 'athlete' | 'end';

function DayEditor({ day }: { day: TestingDay }) {
  const catalogue = useCatalogue();
  const store = useMemo(
    () => new DayStore(day, columnsOf(day, catalogue), (writes) => client.testingDay.write(writes)),
    [day, catalogue],
  );
  const navigate = useNavigate();
  const changes = useDayChanges();
  const fieldSheet = useFieldSheet();
  const [{ paper }] = usePreferences();
  const grid = useRef<GridHandle>(null);
  const [order, setOrder] = useState<CellOrder>(day.order);
  const [view, setView] = useState<View>('grid');
  const [active, setActive] = useState<CellPlace>(() => firstBlank(store, day.order) ?? { row: 0, column: 0 });
  const [striking, setStriking] = useState<CellPlace>();
  const [plan, setPlan] = useState<PastePlan>();
  const [setUp, setSetUp] = useState<Station>();

  const go = (place: CellPlace) => grid.current?.go(place);
  const contentAt = ({ row, column }: CellPlace) => {
    const athleteId = store.athleteIds[row];
    const at = store.layout.columns[column];
    if (athleteId === undefined || !at) return undefined;
    return {
      athleteId,
      column,
      at,
      name: store.row(athleteId).athlete.name,
      content: store.content({ athleteId, column }),
    };
  };
  const strike = (place: CellPlace, reason: string | null) => {
    const cell = contentAt(place);
    if (!cell?.content || cell.at.kind === 'mass') return;
    const { athleteId, column, content } = cell;
    const label = reason ? 'strike-out' : 'trial taken back in';
    void store.change(label, [{ athleteId, column, content: { ...content, struckReason: reason } }]);
  };
  const deeds = {
    go,
    leave: () => document.querySelector<HTMLElement>('[data-page-title]')?.focus(),
    strike(place: CellPlace) {
      const cell = contentAt(place);
      if (!cell?.content || cell.at.kind === 'mass') return;
      if (cell.content.struckReason === null) setStriking(place);
      else strike(place, null);
    },
    swap(place: CellPlace) {
      const cell = contentAt(place);
      const swapped = cell ? swapChanges(store, cell.athleteId, cell.at.station) : [];
      if (swapped.length > 0) void store.change('swapped sides', swapped);
    },
    setAbsent(athleteId: string, absent: boolean) {
      store.setAbsent(athleteId, absent);
      changes.setAbsent.mutate({ dayId: day.id, athleteId, absent });
      const present = store.athletes().map((athlete) => !athlete.absent);
      const row = absent ? nextPresent(present, active.row, 1) : store.athleteIds.indexOf(athleteId);
      if (row !== null) go({ row, column: active.column });
    },
  };
  const onKeyDown = dayKeys(store, order, deeds);
  // Typing can begin at once, where it left off.
  useEffect(() => {
    const place = firstBlank(store, day.order);
    if (place) grid.current?.go(place);
  }, [store, day.order]);

  const show = (next: View, place = active) => {
    flushSync(() => {
      setView(next);
      setActive(place);
    });
    if (next !== 'end') go(place);
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const place = placeOf(event.target);
    if (!place || !isBlock(text)) return;
    event.preventDefault();
    setPlan(planPaste(text, place, store));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(tableText(store));
    notifications.show({ message: 'Table copied: paste it into a spreadsheet' });
  };
  const struck = striking && contentAt(striking);
  const shared = { store, handle: grid, start: active.row, onActive: setActive, onPaste, onPresent: deeds.setAbsent };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cells inside bubble up to here
    <div onKeyDown={onKeyDown}>
      <PageHead
        title={day.date === localDate() ? 'Testing day' : `Testing day, ${shownDate(day.date)}`}
        sub={`${day.squadName} · ${shownDate(day.date)} · ${day.batteryName}, ${day.tests.length} tests`}
        actions={
          <>
            <SaveStatus store={store} />
            <Button onClick={() => void copy()}>Copy table</Button>
            <Button loading={fieldSheet.isPending} onClick={() => fieldSheet.mutate({ dayId: day.id, paper })}>
              Field sheet
            </Button>
            {view === 'end' ? (
              <>
                <Button onClick={() => show('grid')}>Back to the grid</Button>
                <Button
                  variant="filled"
                  onClick={() =>
                    changes.setFinished.mutate(
                      { dayId: day.id, finished: day.finishedAt === null },
                      { onSuccess: () => void navigate({ to: '/testing-day' }) },
                    )
                  }
                >
                  {day.finishedAt === null ? 'Close the day' : 'Open the day again'}
                </Button>
              </>
            ) : (
              <>
                <Button onClick={() => show(view === 'grid' ? 'athlete' : 'grid')}>
                  {view === 'grid' ? 'One at a time' : 'Whole grid'}
                </Button>
                <Button variant="filled" onClick={() => show('end')}>
                  Finish
                </Button>
              </>
            )}
          </>
        }
      />
      {view === 'end' ? (
        <GapsList
          store={store}
          onGo={(athleteId, testId) => {
            const station = store.layout.stations.find(({ test }) => test.id === testId);
            const own = station?.columns ?? [];
            const column = own.find((at) => store.content({ athleteId, column: at }) === null) ?? own[0] ?? 0;
            show('grid', { row: store.athleteIds.indexOf(athleteId), column });
          }}
        />
      ) : (
        <>
          <Toolbar label="Tests">
            <TestChips
              store={store}
              active={store.layout.columns[active.column]?.station}
              onChoose={(station) => {
                const place = firstBlank(store, order, station);
                if (place) go(place);
              }}
            />
          </Toolbar>
          <PageBody>
            {view === 'grid' ? (
              <Panel label="Grid" flush>
                <DayGrid {...shared} />
              </Panel>
            ) : (
              <OneAthlete {...shared} />
            )}
            <DayFoot
              store={store}
              active={active}
              onChangeSetUp={setSetUp}
              end={
                view === 'grid' && (
                  <SegmentedControl
                    aria-label="Order of Enter"
                    data={[
                      { value: 'station', label: 'By station' },
                      { value: 'athlete', label: 'By athlete' },
                    ]}
                    value={order}
                    onChange={(value) => {
                      const chosen = value === 'athlete' ? 'athlete' : 'station';
                      setOrder(chosen);
                      changes.setOrder.mutate({ dayId: day.id, order: chosen });
                    }}
                  />
                )
              }
            />
          </PageBody>
        </>
      )}
      <StrikeDialog
        key={striking ? `${striking.row}:${striking.column}` : 'none'}
        what={struck && `${struck.name}, ${columnName(struck.at)}`}
        onStrike={(reason) => {
          const place = striking;
          setStriking(undefined);
          if (!place) return;
          strike(place, reason);
          setTimeout(() => go(place));
        }}
        onClose={() => {
          setStriking(undefined);
          setTimeout(() => go(active));
        }}
      />
      <PasteDialog
        plan={plan}
        onWrite={() => {
          if (plan) void store.change(`${plan.changes.length} pasted`, plan.changes);
          setPlan(undefined);
          setTimeout(() => go(active));
        }}
        onClose={() => {
          setPlan(undefined);
          setTimeout(() => go(active));
        }}
      />
      <SetUpDialog
        station={setUp}
        usual={setUp ? setUpTold(setUp, store.athletes(), localDate()).setUp : AS_LAST_TIME}
        error={changes.setUp.error}
        busy={changes.setUp.isPending}
        onSave={(test) => changes.setUp.mutate({ dayId: day.id, test }, { onSuccess: () => setSetUp(undefined) })}
        onClose={() => {
          changes.setUp.reset();
          setSetUp(undefined);
        }}
      />
    </div>
  );
}
