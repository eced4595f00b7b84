import type { RouteObject } from 'react-router';

/** The pages of this slice, loaded when they are first opened. */
export const kommunenRouten: RouteObject[] = [];
