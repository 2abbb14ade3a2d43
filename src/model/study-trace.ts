/** Where a device keeps that it has a learner's data: read before anything of it is loaded. */
export const STUDY_TRACE = 'study';
