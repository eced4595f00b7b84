import { z } from 'zod';
import { eingabesatz } from '../../shared/foundation/input-sentences.ts';

/**
 * German sentences for what a schema of the contract says nothing about itself, and no code made from text (zod would
 * otherwise try it once, which the policy of the window reports as a violation).
 */
z.config({ jitless: true, localeError: eingabesatz });
