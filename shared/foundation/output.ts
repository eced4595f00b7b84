import { z } from 'zod';

/** The same schema without the rules about texts and lengths; schemas other than these stay whole. */
function ohneRegeln(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return z.string();
  if (schema instanceof z.ZodArray) return z.array(ohneRegeln(schema.element));
  if (schema instanceof z.ZodNullable) return z.nullable(ohneRegeln(schema.unwrap()));
  if (schema instanceof z.ZodObject) {
    const felder = Object.entries<z.core.$ZodType>(schema.shape);
    return z.object(Object.fromEntries(felder.map(([name, feld]) => [name, ohneRegeln(feld)])));
  }
  return schema;
}

/**
 * What an operation answers, by its shape: the fields that are there, their types, and nothing beside them. The rules that
 * an input has to obey (length, pattern, blanks) were asked when it was entered; a row that an older rule let in can still
 * be read, and a long list is not asked all of them again, row by row.
 */
export function nurForm<T extends z.ZodType>(schema: T): z.ZodType<z.output<T>> {
  return ohneRegeln(schema) as z.ZodType<z.output<T>>;
}
