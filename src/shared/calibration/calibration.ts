import file from './calibration.json' with { type: 'json' };
import { type Calibration, readCalibration } from './calibration-file.ts';

/** The calibration of the rules as they are. */
export const CALIBRATION: Calibration = readCalibration(file);
