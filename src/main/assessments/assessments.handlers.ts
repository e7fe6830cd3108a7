import { rpc } from '#main/rpc.ts';
import type { AssessmentsService } from './assessments.service.ts';
import type { MeasurementsService } from './measurements.service.ts';

export function assessmentsHandlers(service: AssessmentsService, measurements: MeasurementsService) {
  const { assessments } = rpc;
  return assessments.router({
    list: assessments.list.handler(({ input }) => service.list(input.athleteId)),
    get: assessments.get.handler(({ input }) => service.get(input.sessionId)),
    create: assessments.create.handler(({ input: { athleteId, ...fields } }) => service.create(athleteId, fields)),
    update: assessments.update.handler(({ input: { sessionId, version, ...fields } }) =>
      service.update(sessionId, version, fields),
    ),
    remove: assessments.remove.handler(({ input }) => service.remove(input.sessionId)),
    restore: assessments.restore.handler(({ input }) => service.restore(input.sessionId)),
    addMeasurement: assessments.addMeasurement.handler(({ input: { sessionId, testId, unit, setUp } }) =>
      measurements.addMeasurement(sessionId, testId, unit, setUp),
    ),
    updateMeasurement: assessments.updateMeasurement.handler(({ input: { measurementId, unit, setUp } }) =>
      measurements.updateMeasurement(measurementId, unit, setUp),
    ),
    removeMeasurement: assessments.removeMeasurement.handler(({ input }) =>
      measurements.removeMeasurement(input.measurementId),
    ),
    saveTrial: assessments.saveTrial.handler(({ input }) => measurements.saveTrial(input)),
    clearTrial: assessments.clearTrial.handler(({ input }) => measurements.clearTrial(input)),
    strikeTrial: assessments.strikeTrial.handler(({ input: { reason, ...key } }) =>
      measurements.strikeTrial(key, reason),
    ),
    analysis: assessments.analysis.handler(({ input }) => service.analysis(input.athleteId)),
  });
}
