/** When to avoid or delay an exercise, by the site that hurts. Coaching convention; a therapist's word comes first. */
export const BONE_STRESS =
  'Bone stress injury, suspected or healing: leave out all impact and heavy one-leg load, and refer.';
export const SHIN_IMPACT = 'Shin pain: wait until walking is free of pain and a hop test passes.';
export const ACHILLES_JUMP = 'Achilles pain in a flare: leave out jumps; hold the calf still under load instead.';
export const ACHILLES_DROP = 'Achilles pain in a flare: no fast heel drops.';
export const ACHILLES_INSERTION = 'Achilles pain at the heel bone: stay on the flat floor, heel not below the step.';
export const KNEECAP_DEEP = 'Pain around the kneecap: stay above 45° of knee bend.';
export const KNEECAP_STEP = 'Pain around the kneecap: use a low step.';
export const KNEECAP_JUMP = 'Pain around the kneecap: no deep or downhill landings.';
export const ITB_SIDE_LYING = 'Pain at the outer knee that lying on the side brings on: use standing hip abduction.';
export const HAMSTRING_HIGH = 'Pain at the sitting bone: no deep hip bend under load; use bridges and long holds.';
export const HAMSTRING_LONG = 'Pain at the sitting bone or a fresh hamstring strain: delay long-lever work.';
export const GROIN_LONG = 'Groin pain: no long lever; squeeze without movement or use the short lever.';
export const GROIN_WIDE = 'Groin pain: keep the step short and narrow.';
export const FOOT_JUMP = 'Plantar fascia pain: no barefoot jumps.';
export const BACK_HINGE = 'Low back pain: no heavy hinge; side plank and carries instead.';
export const HEEL_RAISES_FIRST =
  'Start once 20 single-leg heel raises a side are done and hopping hurts 2 of 10 at the most.';

/** What every jump and hop carries. */
export const IMPACT = [BONE_STRESS, SHIN_IMPACT, ACHILLES_JUMP, HEEL_RAISES_FIRST];
