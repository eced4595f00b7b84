import type { UseFormReturnType } from '@mantine/form';
import type { HaushaltEingabe } from '../../../shared/faelle/types.ts';

export type Haushaltformular = UseFormReturnType<HaushaltEingabe>;
