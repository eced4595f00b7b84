import { Alert, Card, Group, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Antragsberechnung } from '../../shared/antraege/types.ts';
import type { ErklaerterBetrag } from '../../shared/foundation/certainty.ts';
import { zeigeEuro } from '../../shared/foundation/money.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { WarumZahl } from '../ui/WarumZahl.tsx';
import { kommunenName, personName } from '../ui/namen.ts';
import { type AbschnittProps } from './formular.ts';

/** Parts 5 and 6 of the paper: the Zuwendung line by line, and the Finanzierungsplan. Every figure explains itself. */
export function BetraegeAbschnitt(props: AbschnittProps) {
  const { form, istGesperrt, berechnung } = props;
  if (!berechnung) {
    return (
      <Alert icon={<IconInfoCircle aria-hidden />} color="gray">
        Für diesen Zeitraum ist kein Förderrecht hinterlegt. Bitte den Zeitraum prüfen.
      </Alert>
    );
  }
  return (
    <Stack gap="md">
      <Zuwendungskarte {...props} berechnung={berechnung} />
      <Finanzierungsplan berechnung={berechnung} />
      <Feldgruppe titel="Leistungen Dritter" spalten={3}>
        <Betragsfeld
          label="Leistungen Dritter"
          description="zum Beispiel Zuschuss des Landkreises"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.leistungenDritterCent')}
        />
      </Feldgruppe>
    </Stack>
  );
}

function Zuwendungskarte({
  form,
  personal,
  kommunen,
  berechnung,
}: AbschnittProps & { readonly berechnung: Antragsberechnung }) {
  const rahmen = berechnung.planungsrahmen.cent;
  const prozent = (cent: number) => (rahmen > 0 ? Math.min(100, (cent / rahmen) * 100) : 0);
  return (
    <Card component="section" aria-labelledby="zuwendung-titel">
      <Title order={2} id="zuwendung-titel">
        Beantragte Zuwendung
      </Title>
      <Table aria-labelledby="zuwendung-titel" mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Stelle</Table.Th>
            <Table.Th ta="right">VZÄ</Table.Th>
            <Table.Th ta="right">Fördersatz je Jahr</Table.Th>
            <Table.Th ta="right">Monate</Table.Th>
            <Table.Th ta="right">Betrag</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {berechnung.stellen.map((zeile, stelle) => {
            const eintrag = form.values.stellen[stelle];
            const person = personal.find((kandidat) => kandidat.id === eintrag?.personalId);
            return (
              <Table.Tr key={stelle}>
                <Table.Td>
                  {eintrag?.bezeichnung || (person ? personName(person) : `Stelle ${stelle + 1}`)}
                  {eintrag && eintrag.teile.length > 0 && (
                    <Text size="xs" c="dimmed">
                      {eintrag.teile
                        .map((teil) => `${kommunenName(kommunen, teil.kommuneId)} ${zeigeVzae(teil.anteilHundertstel)}`)
                        .join(' · ')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right" className="zahl">
                  {zeigeVzae(zeile.vzaeHundertstel)}
                </Table.Td>
                <Table.Td ta="right">
                  {zeile.satzCentProJahr ? <WarumZahl betrag={zeile.satzCentProJahr} kurz /> : 'offen'}
                </Table.Td>
                <Table.Td ta="right" className="zahl">
                  {zeigeVzae(zeile.monateHundertstel)}
                </Table.Td>
                <Table.Td ta="right">{zeile.betrag ? <WarumZahl betrag={zeile.betrag} /> : 'offen'}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
        <Table.Tfoot>
          <Summe name="Summe der Stellen" betrag={berechnung.stellensumme} />
          <Summe name="Planungsrahmen für denselben Zeitraum" betrag={berechnung.planungsrahmen} />
          <Summe name="abzüglich bereits bewilligt" betrag={berechnung.bewilligt} />
          <Summe name="Beantragte Zuwendung" betrag={berechnung.zuwendung} istErgebnis />
        </Table.Tfoot>
      </Table>
      <Progress.Root
        size="lg"
        mt="md"
        aria-label={`Vom Planungsrahmen ${zeigeEuro(rahmen)} sind ${zeigeEuro(berechnung.bewilligt.cent)} bewilligt und ${zeigeEuro(berechnung.zuwendung.cent)} beantragt`}
      >
        <Progress.Section value={prozent(berechnung.bewilligt.cent)} color="gray" aria-label="bereits bewilligt" />
        <Progress.Section value={prozent(berechnung.zuwendung.cent)} aria-label="beantragt" />
      </Progress.Root>
      <Group justify="space-between" mt={4}>
        <Text size="sm" c="dimmed">
          {berechnung.auszahlung.map((jahr) => `${jahr.jahr}: ${zeigeEuro(jahr.cent)}`).join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          Rest im Planungsrahmen:{' '}
          {zeigeEuro(Math.max(0, rahmen - berechnung.bewilligt.cent - berechnung.zuwendung.cent))}
        </Text>
      </Group>
    </Card>
  );
}

function Summe({
  name,
  betrag,
  istErgebnis = false,
}: {
  readonly name: string;
  readonly betrag: ErklaerterBetrag;
  readonly istErgebnis?: boolean;
}) {
  return (
    <Table.Tr>
      <Table.Th colSpan={4} fw={istErgebnis ? 700 : 500} scope="row">
        {name}
      </Table.Th>
      <Table.Td ta="right">
        <WarumZahl betrag={betrag} fett={istErgebnis} />
      </Table.Td>
    </Table.Tr>
  );
}

function Finanzierungsplan({ berechnung }: { readonly berechnung: Antragsberechnung }) {
  const { jahre, zeilen } = berechnung.finanzierungsplan;
  return (
    <Card component="section" aria-labelledby="finanzierungsplan-titel">
      <Title order={2} id="finanzierungsplan-titel">
        Finanzierungsplan
      </Title>
      <Table.ScrollContainer minWidth="36rem">
        <Table aria-labelledby="finanzierungsplan-titel" mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Nr.</Table.Th>
              <Table.Th>Position</Table.Th>
              {jahre.map((jahr) => (
                <Table.Th key={jahr} ta="right">
                  {jahr}
                </Table.Th>
              ))}
              <Table.Th ta="right">gesamt</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {zeilen.map((zeile, stelle) => (
              <Table.Tr key={stelle} fw={zeile.istSumme ? 650 : undefined}>
                <Table.Td c="dimmed">{zeile.nummer}</Table.Td>
                <Table.Td>{zeile.name}</Table.Td>
                {zeile.centProJahr.map((cent, jahr) => (
                  <Table.Td key={jahre[jahr] ?? jahr} ta="right" className="zahl">
                    {zeigeEuro(cent)}
                  </Table.Td>
                ))}
                <Table.Td ta="right" className="zahl">
                  {zeile.erklaerung ? (
                    <WarumZahl
                      betrag={{ cent: zeile.gesamtCent, erklaerung: zeile.erklaerung }}
                      fett={zeile.istSumme}
                    />
                  ) : (
                    zeigeEuro(zeile.gesamtCent)
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group mt="xs" gap="xs">
        <Text size="sm">Nötiger Eigenanteil:</Text>
        <WarumZahl betrag={berechnung.noetigerEigenanteil} />
      </Group>
    </Card>
  );
}
