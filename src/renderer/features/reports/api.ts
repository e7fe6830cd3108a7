import { notifications } from '@mantine/notifications';
import { useMutation, useQueries } from '@tanstack/react-query';
import { showFault } from '#renderer/components/fault-toast.ts';
import { api } from '#renderer/lib/api.ts';
import { receive } from '#renderer/lib/delivered.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import type { Delivered } from '#shared/contract/delivery.ts';
import type { Program } from '#shared/contract/programs.ts';

export interface ReportData {
  athlete: Athlete;
  analysis: AthleteAnalysis;
  /** The program that is running; null without one. */
  program: Program | null;
}

/** Everything the report shows, or the error of the first read that failed; both undefined while reading. */
export function useReportData(athleteId: string): { data?: ReportData; error?: unknown } {
  const [athlete, analysis, programs] = useQueries({
    queries: [
      api.athletes.get.queryOptions({ input: { athleteId } }),
      api.assessments.analysis.queryOptions({ input: { athleteId } }),
      api.programs.list.queryOptions({ input: { athleteId } }),
    ],
  });
  const error = athlete.error ?? analysis.error ?? programs.error;
  if (error) return { error };
  if (!athlete.data || !analysis.data || !programs.data) return {};
  const program = programs.data.find(({ endedAt }) => endedAt === null) ?? null;
  return { data: { athlete: athlete.data, analysis: analysis.data, program } };
}

/** Prints the report and says where it went; a browser gets it as a download. */
export function useExportReport() {
  return useMutation(
    api.reports.exportAthlete.mutationOptions({
      onSuccess: announce,
      onError: showFault,
    }),
  );
}

function announce(delivered: Delivered): void {
  const message = receive(delivered);
  if (message) notifications.show({ message });
}
