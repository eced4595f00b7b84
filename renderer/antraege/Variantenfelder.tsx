import { Button, Card, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheck, IconPlus, IconReplace, IconTrash } from '@tabler/icons-react';
import type { Vergleich } from '../../shared/antraege/varianten.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { Variantenstellen, type VariantenstellenProps } from './Variantenstellen.tsx';

interface VariantenfelderProps extends VariantenstellenProps {
  /** Null while it is computed for the first time. */
  readonly ergebnis: Vergleich | null;
  readonly onLoeschen: () => void;
  /** Null where nothing can be put into the form. */
  readonly onUebernehmen: (() => void) | null;
  /** The figures are those of what stands here. */
  readonly istFrisch: boolean;
}

/** What one variant changes: posts, further posts, Kommunen; and what that means for the hindrances. */
export function Variantenfelder(props: VariantenfelderProps) {
  const { variante, ergebnis, onAendern, onLoeschen, onUebernehmen, istFrisch } = props;
  return (
    <Card component="section" aria-label={variante.name || 'Variante'}>
      <Group justify="space-between" align="flex-end">
        <TextInput
          label="Name der Variante"
          w="18rem"
          maw="100%"
          maxLength={60}
          value={variante.name}
          onChange={(ereignis) => onAendern({ ...variante, name: ereignis.currentTarget.value })}
        />
        <Group gap="xs">
          <Button variant="default" leftSection={<IconTrash size="1rem" aria-hidden />} onClick={onLoeschen}>
            Variante löschen
          </Button>
          {onUebernehmen && (
            <Button leftSection={<IconReplace size="1rem" aria-hidden />} disabled={!istFrisch} onClick={onUebernehmen}>
              Ins Formular übernehmen
            </Button>
          )}
        </Group>
      </Group>
      <Variantenstellen {...props} />
      <Partnerfelder {...props} />
      {ergebnis && <Wirkung ergebnis={ergebnis} />}
    </Card>
  );
}

function Partnerfelder({ form, kommunen, variante, onAendern }: VariantenfelderProps) {
  const heutige = form.values.beteiligte.map(({ kommuneId }) => kommuneId);
  const bleibende = heutige.filter((id) => !variante.partnerWeg.includes(id));
  const anzahl = bleibende.length + variante.partnerDazu.length;
  const freie = kommunen.filter(
    ({ id, art }) => art !== 'freier_traeger' && !heutige.includes(id) && !variante.partnerDazu.includes(id),
  );
  const ohne = (liste: readonly KommuneId[], id: KommuneId) => liste.filter((eine) => eine !== id);
  return (
    <Feldgruppe titel="Beteiligte Kommunen" spalten={1} ebene={3}>
      <Group gap="lg">
        {heutige.map((id) => {
          const istDabei = bleibende.includes(id);
          return (
            <Checkbox
              key={id}
              label={kommunenName(kommunen, id)}
              checked={istDabei}
              // An Antrag has one Kommune at the least.
              disabled={istDabei && anzahl === 1}
              onChange={() =>
                onAendern({
                  ...variante,
                  partnerWeg: istDabei ? [...variante.partnerWeg, id] : ohne(variante.partnerWeg, id),
                })
              }
            />
          );
        })}
        {variante.partnerDazu.map((id) => (
          <Checkbox
            key={id}
            label={`${kommunenName(kommunen, id)} (neu)`}
            checked
            disabled={anzahl === 1}
            onChange={() => onAendern({ ...variante, partnerDazu: ohne(variante.partnerDazu, id) })}
          />
        ))}
        {freie.length > 0 && (
          <Select
            aria-label="Kommune in der Variante hinzufügen"
            placeholder="Kommune hinzufügen …"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            data={kommunenAuswahl(freie)}
            searchable
            value={null}
            w="16rem"
            maw="100%"
            onChange={(id) => id && onAendern({ ...variante, partnerDazu: [...variante.partnerDazu, id as KommuneId] })}
          />
        )}
      </Group>
    </Feldgruppe>
  );
}

/** Hindrances that come and go. Their fields stand in the form, not here: nothing to jump to. */
function Wirkung({ ergebnis: { hindernisseDazu, hindernisseWeg } }: { readonly ergebnis: Vergleich }) {
  return (
    <div aria-live="polite">
      {hindernisseDazu.length > 0 && (
        <Feldgruppe titel="Neue Hindernisse" spalten={1} ebene={3}>
          <Gruendeliste gruende={hindernisseDazu.map((grund) => ({ ...grund, feld: null }))} />
        </Feldgruppe>
      )}
      {hindernisseWeg.length > 0 && (
        <Feldgruppe titel="Behobene Hindernisse" spalten={1} ebene={3}>
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {hindernisseWeg.map(({ satz }, nummer) => (
              <Group component="li" key={nummer} gap="xs" wrap="nowrap" align="flex-start">
                <IconCircleCheck size="1.25rem" aria-hidden color="var(--mantine-color-green-text)" />
                <Text size="sm">{satz}</Text>
              </Group>
            ))}
          </Stack>
        </Feldgruppe>
      )}
    </div>
  );
}
