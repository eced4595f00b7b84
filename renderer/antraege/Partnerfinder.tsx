import { Alert, Anchor, Button, Card, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle, IconPlus, IconUserSearch } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { neueBeteiligte } from '../../shared/antraege/defaults.ts';
import type { Naehe, Partnergruppe, Partnersuche } from '../../shared/antraege/partnersuche.ts';
import { zAntragEingabe } from '../../shared/antraege/types.ts';
import type { AntragId } from '../../shared/foundation/id.ts';
import { zeigeEuroKurz, zeigeZahl } from '../../shared/foundation/money.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import type { AbschnittProps } from './formular.ts';

const NAEHE_LABEL: Record<Naehe, string> = {
  verband: 'derselbe Verband',
  kreis: 'derselbe Kreis',
  bezirk: 'anderer Kreis, derselbe Regierungsbezirk',
  land: 'anderer Regierungsbezirk',
};

interface PartnerfinderProps extends Pick<AbschnittProps, 'form'> {
  readonly antragId: AntragId;
}

/** Finds Kommunen below the threshold that reach it together with those of the Antrag, and adds them. */
export function Partnerfinder({ form, antragId }: PartnerfinderProps) {
  const [istOffen, { open, close }] = useDisclosure(false);
  const eingabe = zAntragEingabe.safeParse(form.values);
  const suche = useQuery(
    api.antraege.partner.queryOptions({
      input: istOffen && eingabe.success ? { ...eingabe.data, id: antragId } : skipToken,
    }),
  );
  const nimmAuf = ({ partner }: Partnergruppe) => {
    const beteiligte = [...form.getValues().beteiligte, ...partner.map(({ kommuneId }) => neueBeteiligte(kommuneId))];
    form.setFieldValue('beteiligte', beteiligte);
    if (form.getValues().durchfuehrung === 'eigene_stelle') form.setFieldValue('durchfuehrung', 'zusammenschluss');
    close();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconUserSearch size="1rem" aria-hidden />} onClick={open}>
        Partner finden
      </Button>
      <Modal opened={istOffen} onClose={close} title="Partner finden" size="lg">
        {eingabe.success ? (
          <Abfrage abfrage={suche}>
            {(ergebnis) => (ergebnis === null ? <KeineSuche /> : <Ergebnis suche={ergebnis} onWahl={nimmAuf} />)}
          </Abfrage>
        ) : (
          <Text>Im Formular steht noch etwas, das nicht gerechnet werden kann. Bitte zuerst die Angaben ergänzen.</Text>
        )}
      </Modal>
    </>
  );
}

function KeineSuche() {
  return (
    <Text>
      Für diese Kommunen wird kein Partner gebraucht: Die Schwelle ist erreicht, oder der Planungsrahmen oder die
      Schwelle ist für den Zeitraum nicht bekannt.
    </Text>
  );
}

const personenText = (personen: number | null) => (personen === null ? '' : ` (${zeigeZahl(personen)} Personen)`);

interface ErgebnisProps {
  readonly suche: Partnersuche;
  readonly onWahl: (gruppe: Partnergruppe) => void;
}

function Ergebnis({ suche, onWahl }: ErgebnisProps) {
  const { schwelleCent, rahmenJahrCent, personen, fehltCent, gruppen, gebundene, ohneRahmen } = suche;
  return (
    <Stack>
      <Text>
        Der Planungsrahmen beträgt {zeigeEuroKurz(rahmenJahrCent)} im Jahr{personenText(personen)}. Bis zur Schwelle von{' '}
        {zeigeEuroKurz(schwelleCent)} fehlen {zeigeEuroKurz(fehltCent)}.
      </Text>
      {gruppen.length === 0 && <Text c="dimmed">Keine weitere Kommune unter der Schwelle ist frei.</Text>}
      {gruppen.map((gruppe) => (
        <Gruppenkarte key={gruppe.partner.map(({ kommuneId }) => kommuneId).join()} gruppe={gruppe} onWahl={onWahl} />
      ))}
      <Alert color="geleit" icon={<IconInfoCircle aria-hidden />} title="Ohne Partner">
        Die Kommune kann die fehlenden {zeigeEuroKurz(fehltCent)} im Jahr als Eigenanteil tragen oder den Planungsrahmen
        dem Landkreis überlassen.
      </Alert>
      {gebundene.length > 0 && (
        <Text size="sm" c="dimmed" component="div">
          Im selben Zeitraum schon gebunden:{' '}
          {gebundene.map(({ name, antragId, aktenzeichen }, nummer) => (
            <span key={name}>
              {nummer > 0 && ', '}
              {name} (
              <Anchor underline="always" component={Link} to={`/antraege/${antragId}`} size="sm">
                {aktenzeichen}
              </Anchor>
              )
            </span>
          ))}
        </Text>
      )}
      {ohneRahmen.length > 0 && (
        <Text size="sm" c="dimmed">
          Ohne bekannten Planungsrahmen: {ohneRahmen.join(', ')}
        </Text>
      )}
    </Stack>
  );
}

function Gruppenkarte({ gruppe, onWahl }: Pick<ErgebnisProps, 'onWahl'> & { readonly gruppe: Partnergruppe }) {
  const { partner, rahmenJahrCent, personen, fehltCent, hinweis } = gruppe;
  const namen = partner.map(({ name }) => name).join(' und ');
  return (
    <Card component="section" aria-label={namen}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={3}>{namen}</Title>
          <Text size="sm" c="dimmed">
            {partner
              .map(({ name, naehe }) => (partner.length === 1 ? NAEHE_LABEL[naehe] : `${name}: ${NAEHE_LABEL[naehe]}`))
              .join(' · ')}
          </Text>
          <Text className="zahl">
            gemeinsam {zeigeEuroKurz(rahmenJahrCent)} im Jahr{personenText(personen)}
          </Text>
          {fehltCent > 0 ? (
            <Text size="sm" c="red">
              Es fehlen noch {zeigeEuroKurz(fehltCent)} im Jahr.
            </Text>
          ) : (
            <Text size="sm" c="green">
              Schwelle erreicht
            </Text>
          )}
          {hinweis && <Text size="sm">{hinweis}</Text>}
        </div>
        <Button
          variant="light"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          aria-label={`${namen} aufnehmen`}
          onClick={() => onWahl(gruppe)}
        >
          Aufnehmen
        </Button>
      </Group>
    </Card>
  );
}
