-- The whole schema of the Datenbestand, as SQLite has it. Compared by a test; SCHEMA_SCHREIBEN=1 writes it anew.

CREATE TRIGGER "aufzeichnung_abwesenheiten_delete" AFTER DELETE ON "abwesenheiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'abwesenheiten', old."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'von', old."von", 'bis', old."bis", 'entgelt', old."entgelt", 'planung', old."planung"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_abwesenheiten_insert" AFTER INSERT ON "abwesenheiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'abwesenheiten', new."id", null, json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'von', new."von", 'bis', new."bis", 'entgelt', new."entgelt", 'planung', new."planung") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_abwesenheiten_update" AFTER UPDATE ON "abwesenheiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'von', old."von", 'bis', old."bis", 'entgelt', old."entgelt", 'planung', old."planung") <> json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'von', new."von", 'bis', new."bis", 'entgelt', new."entgelt", 'planung', new."planung") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'abwesenheiten', new."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'von', old."von", 'bis', old."bis", 'entgelt', old."entgelt", 'planung', old."planung"), json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'von', new."von", 'bis', new."bis", 'entgelt', new."entgelt", 'planung', new."planung") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_anlaufstellen_delete" AFTER DELETE ON "anlaufstellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'anlaufstellen', old."kommune_id", json_object('kommune_id', old."kommune_id", 'bezeichnung', old."bezeichnung", 'telefon', old."telefon", 'email', old."email", 'erreichbar', old."erreichbar", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_anlaufstellen_insert" AFTER INSERT ON "anlaufstellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'anlaufstellen', new."kommune_id", null, json_object('kommune_id', new."kommune_id", 'bezeichnung', new."bezeichnung", 'telefon', new."telefon", 'email', new."email", 'erreichbar', new."erreichbar", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_anlaufstellen_update" AFTER UPDATE ON "anlaufstellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('kommune_id', old."kommune_id", 'bezeichnung', old."bezeichnung", 'telefon', old."telefon", 'email', old."email", 'erreichbar', old."erreichbar", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('kommune_id', new."kommune_id", 'bezeichnung', new."bezeichnung", 'telefon', new."telefon", 'email', new."email", 'erreichbar', new."erreichbar", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'anlaufstellen', new."kommune_id", json_object('kommune_id', old."kommune_id", 'bezeichnung', old."bezeichnung", 'telefon', old."telefon", 'email', old."email", 'erreichbar', old."erreichbar", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('kommune_id', new."kommune_id", 'bezeichnung', new."bezeichnung", 'telefon', new."telefon", 'email', new."email", 'erreichbar', new."erreichbar", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_anschriften_delete" AFTER DELETE ON "anschriften" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'anschriften', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'strasse', old."strasse", 'zusatz', old."zusatz", 'plz', old."plz", 'ort', old."ort", 'ortsteil', old."ortsteil", 'wohnform', old."wohnform", 'von', old."von", 'bis', old."bis", 'ist_geschuetzt', old."ist_geschuetzt"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_anschriften_insert" AFTER INSERT ON "anschriften" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'anschriften', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'strasse', new."strasse", 'zusatz', new."zusatz", 'plz', new."plz", 'ort', new."ort", 'ortsteil', new."ortsteil", 'wohnform', new."wohnform", 'von', new."von", 'bis', new."bis", 'ist_geschuetzt', new."ist_geschuetzt") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_anschriften_update" AFTER UPDATE ON "anschriften" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'strasse', old."strasse", 'zusatz', old."zusatz", 'plz', old."plz", 'ort', old."ort", 'ortsteil', old."ortsteil", 'wohnform', old."wohnform", 'von', old."von", 'bis', old."bis", 'ist_geschuetzt', old."ist_geschuetzt") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'strasse', new."strasse", 'zusatz', new."zusatz", 'plz', new."plz", 'ort', new."ort", 'ortsteil', new."ortsteil", 'wohnform', new."wohnform", 'von', new."von", 'bis', new."bis", 'ist_geschuetzt', new."ist_geschuetzt") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'anschriften', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'strasse', old."strasse", 'zusatz', old."zusatz", 'plz', old."plz", 'ort', old."ort", 'ortsteil', old."ortsteil", 'wohnform', old."wohnform", 'von', old."von", 'bis', old."bis", 'ist_geschuetzt', old."ist_geschuetzt"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'strasse', new."strasse", 'zusatz', new."zusatz", 'plz', new."plz", 'ort', new."ort", 'ortsteil', new."ortsteil", 'wohnform', new."wohnform", 'von', new."von", 'bis', new."bis", 'ist_geschuetzt', new."ist_geschuetzt") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antraege_delete" AFTER DELETE ON "antraege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antraege', old."id", json_object('id', old."id", 'antragstellerin_id', old."antragstellerin_id", 'antragsart', old."antragsart", 'durchfuehrung', old."durchfuehrung", 'zustand', old."zustand", 'aktenzeichen', old."aktenzeichen", 'fassung', old."fassung", 'vorgaenger_id', old."vorgaenger_id", 'von', old."von", 'bis', old."bis", 'datum', old."datum", 'angaben', old."angaben", 'erklaerungen', old."erklaerungen", 'anlagen', old."anlagen", 'geprueft_akte', old."geprueft_akte", 'geprueft_blatt', old."geprueft_blatt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antraege_insert" AFTER INSERT ON "antraege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antraege', new."id", null, json_object('id', new."id", 'antragstellerin_id', new."antragstellerin_id", 'antragsart', new."antragsart", 'durchfuehrung', new."durchfuehrung", 'zustand', new."zustand", 'aktenzeichen', new."aktenzeichen", 'fassung', new."fassung", 'vorgaenger_id', new."vorgaenger_id", 'von', new."von", 'bis', new."bis", 'datum', new."datum", 'angaben', new."angaben", 'erklaerungen', new."erklaerungen", 'anlagen', new."anlagen", 'geprueft_akte', new."geprueft_akte", 'geprueft_blatt', new."geprueft_blatt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antraege_update" AFTER UPDATE ON "antraege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'antragstellerin_id', old."antragstellerin_id", 'antragsart', old."antragsart", 'durchfuehrung', old."durchfuehrung", 'zustand', old."zustand", 'aktenzeichen', old."aktenzeichen", 'fassung', old."fassung", 'vorgaenger_id', old."vorgaenger_id", 'von', old."von", 'bis', old."bis", 'datum', old."datum", 'angaben', old."angaben", 'erklaerungen', old."erklaerungen", 'anlagen', old."anlagen", 'geprueft_akte', old."geprueft_akte", 'geprueft_blatt', old."geprueft_blatt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'antragstellerin_id', new."antragstellerin_id", 'antragsart', new."antragsart", 'durchfuehrung', new."durchfuehrung", 'zustand', new."zustand", 'aktenzeichen', new."aktenzeichen", 'fassung', new."fassung", 'vorgaenger_id', new."vorgaenger_id", 'von', new."von", 'bis', new."bis", 'datum', new."datum", 'angaben', new."angaben", 'erklaerungen', new."erklaerungen", 'anlagen', new."anlagen", 'geprueft_akte', new."geprueft_akte", 'geprueft_blatt', new."geprueft_blatt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antraege', new."id", json_object('id', old."id", 'antragstellerin_id', old."antragstellerin_id", 'antragsart', old."antragsart", 'durchfuehrung', old."durchfuehrung", 'zustand', old."zustand", 'aktenzeichen', old."aktenzeichen", 'fassung', old."fassung", 'vorgaenger_id', old."vorgaenger_id", 'von', old."von", 'bis', old."bis", 'datum', old."datum", 'angaben', old."angaben", 'erklaerungen', old."erklaerungen", 'anlagen', old."anlagen", 'geprueft_akte', old."geprueft_akte", 'geprueft_blatt', old."geprueft_blatt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'antragstellerin_id', new."antragstellerin_id", 'antragsart', new."antragsart", 'durchfuehrung', new."durchfuehrung", 'zustand', new."zustand", 'aktenzeichen', new."aktenzeichen", 'fassung', new."fassung", 'vorgaenger_id', new."vorgaenger_id", 'von', new."von", 'bis', new."bis", 'datum', new."datum", 'angaben', new."angaben", 'erklaerungen', new."erklaerungen", 'anlagen', new."anlagen", 'geprueft_akte', new."geprueft_akte", 'geprueft_blatt', new."geprueft_blatt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_beteiligte_delete" AFTER DELETE ON "antrag_beteiligte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_beteiligte', old."antrag_id" || '/' || old."position", json_object('antrag_id', old."antrag_id", 'position', old."position", 'kommune_id', old."kommune_id", 'erste_tranche_cent', old."erste_tranche_cent", 'bewilligt_cent', old."bewilligt_cent", 'rest_an_id', old."rest_an_id", 'rest_cent', old."rest_cent", 'gremium', old."gremium", 'beschluss_am', old."beschluss_am", 'vorlage', old."vorlage", 'einvernehmen_am', old."einvernehmen_am", 'zusammenarbeit', old."zusammenarbeit", 'zusammenarbeit_vom', old."zusammenarbeit_vom", 'dritte_traeger', old."dritte_traeger", 'dritte_endet_am', old."dritte_endet_am", 'eigenanteil_cent', old."eigenanteil_cent"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_beteiligte_insert" AFTER INSERT ON "antrag_beteiligte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_beteiligte', new."antrag_id" || '/' || new."position", null, json_object('antrag_id', new."antrag_id", 'position', new."position", 'kommune_id', new."kommune_id", 'erste_tranche_cent', new."erste_tranche_cent", 'bewilligt_cent', new."bewilligt_cent", 'rest_an_id', new."rest_an_id", 'rest_cent', new."rest_cent", 'gremium', new."gremium", 'beschluss_am', new."beschluss_am", 'vorlage', new."vorlage", 'einvernehmen_am', new."einvernehmen_am", 'zusammenarbeit', new."zusammenarbeit", 'zusammenarbeit_vom', new."zusammenarbeit_vom", 'dritte_traeger', new."dritte_traeger", 'dritte_endet_am', new."dritte_endet_am", 'eigenanteil_cent', new."eigenanteil_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_beteiligte_update" AFTER UPDATE ON "antrag_beteiligte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('antrag_id', old."antrag_id", 'position', old."position", 'kommune_id', old."kommune_id", 'erste_tranche_cent', old."erste_tranche_cent", 'bewilligt_cent', old."bewilligt_cent", 'rest_an_id', old."rest_an_id", 'rest_cent', old."rest_cent", 'gremium', old."gremium", 'beschluss_am', old."beschluss_am", 'vorlage', old."vorlage", 'einvernehmen_am', old."einvernehmen_am", 'zusammenarbeit', old."zusammenarbeit", 'zusammenarbeit_vom', old."zusammenarbeit_vom", 'dritte_traeger', old."dritte_traeger", 'dritte_endet_am', old."dritte_endet_am", 'eigenanteil_cent', old."eigenanteil_cent") <> json_object('antrag_id', new."antrag_id", 'position', new."position", 'kommune_id', new."kommune_id", 'erste_tranche_cent', new."erste_tranche_cent", 'bewilligt_cent', new."bewilligt_cent", 'rest_an_id', new."rest_an_id", 'rest_cent', new."rest_cent", 'gremium', new."gremium", 'beschluss_am', new."beschluss_am", 'vorlage', new."vorlage", 'einvernehmen_am', new."einvernehmen_am", 'zusammenarbeit', new."zusammenarbeit", 'zusammenarbeit_vom', new."zusammenarbeit_vom", 'dritte_traeger', new."dritte_traeger", 'dritte_endet_am', new."dritte_endet_am", 'eigenanteil_cent', new."eigenanteil_cent") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_beteiligte', new."antrag_id" || '/' || new."position", json_object('antrag_id', old."antrag_id", 'position', old."position", 'kommune_id', old."kommune_id", 'erste_tranche_cent', old."erste_tranche_cent", 'bewilligt_cent', old."bewilligt_cent", 'rest_an_id', old."rest_an_id", 'rest_cent', old."rest_cent", 'gremium', old."gremium", 'beschluss_am', old."beschluss_am", 'vorlage', old."vorlage", 'einvernehmen_am', old."einvernehmen_am", 'zusammenarbeit', old."zusammenarbeit", 'zusammenarbeit_vom', old."zusammenarbeit_vom", 'dritte_traeger', old."dritte_traeger", 'dritte_endet_am', old."dritte_endet_am", 'eigenanteil_cent', old."eigenanteil_cent"), json_object('antrag_id', new."antrag_id", 'position', new."position", 'kommune_id', new."kommune_id", 'erste_tranche_cent', new."erste_tranche_cent", 'bewilligt_cent', new."bewilligt_cent", 'rest_an_id', new."rest_an_id", 'rest_cent', new."rest_cent", 'gremium', new."gremium", 'beschluss_am', new."beschluss_am", 'vorlage', new."vorlage", 'einvernehmen_am', new."einvernehmen_am", 'zusammenarbeit', new."zusammenarbeit", 'zusammenarbeit_vom', new."zusammenarbeit_vom", 'dritte_traeger', new."dritte_traeger", 'dritte_endet_am', new."dritte_endet_am", 'eigenanteil_cent', new."eigenanteil_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_rueckfragen_delete" AFTER DELETE ON "antrag_rueckfragen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_rueckfragen', old."id", json_object('id', old."id", 'antrag_id', old."antrag_id", 'stelle', old."stelle", 'gestellt_am', old."gestellt_am", 'frage', old."frage", 'antwort_bis', old."antwort_bis", 'antwort', old."antwort", 'beantwortet_am', old."beantwortet_am"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_rueckfragen_insert" AFTER INSERT ON "antrag_rueckfragen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_rueckfragen', new."id", null, json_object('id', new."id", 'antrag_id', new."antrag_id", 'stelle', new."stelle", 'gestellt_am', new."gestellt_am", 'frage', new."frage", 'antwort_bis', new."antwort_bis", 'antwort', new."antwort", 'beantwortet_am', new."beantwortet_am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_rueckfragen_update" AFTER UPDATE ON "antrag_rueckfragen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'antrag_id', old."antrag_id", 'stelle', old."stelle", 'gestellt_am', old."gestellt_am", 'frage', old."frage", 'antwort_bis', old."antwort_bis", 'antwort', old."antwort", 'beantwortet_am', old."beantwortet_am") <> json_object('id', new."id", 'antrag_id', new."antrag_id", 'stelle', new."stelle", 'gestellt_am', new."gestellt_am", 'frage', new."frage", 'antwort_bis', new."antwort_bis", 'antwort', new."antwort", 'beantwortet_am', new."beantwortet_am") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_rueckfragen', new."id", json_object('id', old."id", 'antrag_id', old."antrag_id", 'stelle', old."stelle", 'gestellt_am', old."gestellt_am", 'frage', old."frage", 'antwort_bis', old."antwort_bis", 'antwort', old."antwort", 'beantwortet_am', old."beantwortet_am"), json_object('id', new."id", 'antrag_id', new."antrag_id", 'stelle', new."stelle", 'gestellt_am', new."gestellt_am", 'frage', new."frage", 'antwort_bis', new."antwort_bis", 'antwort', new."antwort", 'beantwortet_am', new."beantwortet_am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_schritte_delete" AFTER DELETE ON "antrag_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_schritte', old."antrag_id" || '/' || old."nummer", json_object('antrag_id', old."antrag_id", 'nummer', old."nummer", 'zustand', old."zustand", 'am', old."am", 'bemerkung', old."bemerkung", 'konto_id', old."konto_id", 'von', old."von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_schritte_insert" AFTER INSERT ON "antrag_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_schritte', new."antrag_id" || '/' || new."nummer", null, json_object('antrag_id', new."antrag_id", 'nummer', new."nummer", 'zustand', new."zustand", 'am', new."am", 'bemerkung', new."bemerkung", 'konto_id', new."konto_id", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_schritte_update" AFTER UPDATE ON "antrag_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('antrag_id', old."antrag_id", 'nummer', old."nummer", 'zustand', old."zustand", 'am', old."am", 'bemerkung', old."bemerkung", 'konto_id', old."konto_id", 'von', old."von") <> json_object('antrag_id', new."antrag_id", 'nummer', new."nummer", 'zustand', new."zustand", 'am', new."am", 'bemerkung', new."bemerkung", 'konto_id', new."konto_id", 'von', new."von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_schritte', new."antrag_id" || '/' || new."nummer", json_object('antrag_id', old."antrag_id", 'nummer', old."nummer", 'zustand', old."zustand", 'am', old."am", 'bemerkung', old."bemerkung", 'konto_id', old."konto_id", 'von', old."von"), json_object('antrag_id', new."antrag_id", 'nummer', new."nummer", 'zustand', new."zustand", 'am', new."am", 'bemerkung', new."bemerkung", 'konto_id', new."konto_id", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_stellen_delete" AFTER DELETE ON "antrag_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_stellen', old."antrag_id" || '/' || old."position", json_object('antrag_id', old."antrag_id", 'position', old."position", 'personal_id', old."personal_id", 'bezeichnung', old."bezeichnung", 'von', old."von", 'bis', old."bis", 'nachbesetzung_fuer', old."nachbesetzung_fuer", 'frei_seit', old."frei_seit", 'weitere_programme', old."weitere_programme", 'personalausgaben_cent', old."personalausgaben_cent", 'fortbildung_cent', old."fortbildung_cent", 'sachausgaben_cent', old."sachausgaben_cent"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_stellen_insert" AFTER INSERT ON "antrag_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_stellen', new."antrag_id" || '/' || new."position", null, json_object('antrag_id', new."antrag_id", 'position', new."position", 'personal_id', new."personal_id", 'bezeichnung', new."bezeichnung", 'von', new."von", 'bis', new."bis", 'nachbesetzung_fuer', new."nachbesetzung_fuer", 'frei_seit', new."frei_seit", 'weitere_programme', new."weitere_programme", 'personalausgaben_cent', new."personalausgaben_cent", 'fortbildung_cent', new."fortbildung_cent", 'sachausgaben_cent', new."sachausgaben_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_stellen_update" AFTER UPDATE ON "antrag_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('antrag_id', old."antrag_id", 'position', old."position", 'personal_id', old."personal_id", 'bezeichnung', old."bezeichnung", 'von', old."von", 'bis', old."bis", 'nachbesetzung_fuer', old."nachbesetzung_fuer", 'frei_seit', old."frei_seit", 'weitere_programme', old."weitere_programme", 'personalausgaben_cent', old."personalausgaben_cent", 'fortbildung_cent', old."fortbildung_cent", 'sachausgaben_cent', old."sachausgaben_cent") <> json_object('antrag_id', new."antrag_id", 'position', new."position", 'personal_id', new."personal_id", 'bezeichnung', new."bezeichnung", 'von', new."von", 'bis', new."bis", 'nachbesetzung_fuer', new."nachbesetzung_fuer", 'frei_seit', new."frei_seit", 'weitere_programme', new."weitere_programme", 'personalausgaben_cent', new."personalausgaben_cent", 'fortbildung_cent', new."fortbildung_cent", 'sachausgaben_cent', new."sachausgaben_cent") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_stellen', new."antrag_id" || '/' || new."position", json_object('antrag_id', old."antrag_id", 'position', old."position", 'personal_id', old."personal_id", 'bezeichnung', old."bezeichnung", 'von', old."von", 'bis', old."bis", 'nachbesetzung_fuer', old."nachbesetzung_fuer", 'frei_seit', old."frei_seit", 'weitere_programme', old."weitere_programme", 'personalausgaben_cent', old."personalausgaben_cent", 'fortbildung_cent', old."fortbildung_cent", 'sachausgaben_cent', old."sachausgaben_cent"), json_object('antrag_id', new."antrag_id", 'position', new."position", 'personal_id', new."personal_id", 'bezeichnung', new."bezeichnung", 'von', new."von", 'bis', new."bis", 'nachbesetzung_fuer', new."nachbesetzung_fuer", 'frei_seit', new."frei_seit", 'weitere_programme', new."weitere_programme", 'personalausgaben_cent', new."personalausgaben_cent", 'fortbildung_cent', new."fortbildung_cent", 'sachausgaben_cent', new."sachausgaben_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_teile_delete" AFTER DELETE ON "antrag_teile" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_teile', old."antrag_id" || '/' || old."stelle" || '/' || old."position", json_object('antrag_id', old."antrag_id", 'stelle', old."stelle", 'position', old."position", 'kommune_id', old."kommune_id", 'anteil_hundertstel', old."anteil_hundertstel"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_teile_insert" AFTER INSERT ON "antrag_teile" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_teile', new."antrag_id" || '/' || new."stelle" || '/' || new."position", null, json_object('antrag_id', new."antrag_id", 'stelle', new."stelle", 'position', new."position", 'kommune_id', new."kommune_id", 'anteil_hundertstel', new."anteil_hundertstel") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_antrag_teile_update" AFTER UPDATE ON "antrag_teile" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('antrag_id', old."antrag_id", 'stelle', old."stelle", 'position', old."position", 'kommune_id', old."kommune_id", 'anteil_hundertstel', old."anteil_hundertstel") <> json_object('antrag_id', new."antrag_id", 'stelle', new."stelle", 'position', new."position", 'kommune_id', new."kommune_id", 'anteil_hundertstel', new."anteil_hundertstel") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'antrag_teile', new."antrag_id" || '/' || new."stelle" || '/' || new."position", json_object('antrag_id', old."antrag_id", 'stelle', old."stelle", 'position', old."position", 'kommune_id', old."kommune_id", 'anteil_hundertstel', old."anteil_hundertstel"), json_object('antrag_id', new."antrag_id", 'stelle', new."stelle", 'position', new."position", 'kommune_id', new."kommune_id", 'anteil_hundertstel', new."anteil_hundertstel") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_aufenthalte_delete" AFTER DELETE ON "aufenthalte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'aufenthalte', old."id", json_object('id', old."id", 'person_id', old."person_id", 'position', old."position", 'status', old."status", 'von', old."von", 'bis', old."bis", 'erwerbstaetigkeit', old."erwerbstaetigkeit", 'wohnsitzauflage', old."wohnsitzauflage", 'nebenbestimmungen', old."nebenbestimmungen"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_aufenthalte_insert" AFTER INSERT ON "aufenthalte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'aufenthalte', new."id", null, json_object('id', new."id", 'person_id', new."person_id", 'position', new."position", 'status', new."status", 'von', new."von", 'bis', new."bis", 'erwerbstaetigkeit', new."erwerbstaetigkeit", 'wohnsitzauflage', new."wohnsitzauflage", 'nebenbestimmungen', new."nebenbestimmungen") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_aufenthalte_update" AFTER UPDATE ON "aufenthalte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'person_id', old."person_id", 'position', old."position", 'status', old."status", 'von', old."von", 'bis', old."bis", 'erwerbstaetigkeit', old."erwerbstaetigkeit", 'wohnsitzauflage', old."wohnsitzauflage", 'nebenbestimmungen', old."nebenbestimmungen") <> json_object('id', new."id", 'person_id', new."person_id", 'position', new."position", 'status', new."status", 'von', new."von", 'bis', new."bis", 'erwerbstaetigkeit', new."erwerbstaetigkeit", 'wohnsitzauflage', new."wohnsitzauflage", 'nebenbestimmungen', new."nebenbestimmungen") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'aufenthalte', new."id", json_object('id', old."id", 'person_id', old."person_id", 'position', old."position", 'status', old."status", 'von', old."von", 'bis', old."bis", 'erwerbstaetigkeit', old."erwerbstaetigkeit", 'wohnsitzauflage', old."wohnsitzauflage", 'nebenbestimmungen', old."nebenbestimmungen"), json_object('id', new."id", 'person_id', new."person_id", 'position', new."position", 'status', new."status", 'von', new."von", 'bis', new."bis", 'erwerbstaetigkeit', new."erwerbstaetigkeit", 'wohnsitzauflage', new."wohnsitzauflage", 'nebenbestimmungen', new."nebenbestimmungen") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_begleitpapiere_delete" AFTER DELETE ON "begleitpapiere" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'begleitpapiere', old."id", json_object('id', old."id", 'antrag_id', old."antrag_id", 'art', old."art", 'kommune_id', old."kommune_id", 'personal_id', old."personal_id", 'angaben', old."angaben", 'dokument_id', old."dokument_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_begleitpapiere_insert" AFTER INSERT ON "begleitpapiere" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'begleitpapiere', new."id", null, json_object('id', new."id", 'antrag_id', new."antrag_id", 'art', new."art", 'kommune_id', new."kommune_id", 'personal_id', new."personal_id", 'angaben', new."angaben", 'dokument_id', new."dokument_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_begleitpapiere_update" AFTER UPDATE ON "begleitpapiere" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'antrag_id', old."antrag_id", 'art', old."art", 'kommune_id', old."kommune_id", 'personal_id', old."personal_id", 'angaben', old."angaben", 'dokument_id', old."dokument_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'antrag_id', new."antrag_id", 'art', new."art", 'kommune_id', new."kommune_id", 'personal_id', new."personal_id", 'angaben', new."angaben", 'dokument_id', new."dokument_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'begleitpapiere', new."id", json_object('id', old."id", 'antrag_id', old."antrag_id", 'art', old."art", 'kommune_id', old."kommune_id", 'personal_id', old."personal_id", 'angaben', old."angaben", 'dokument_id', old."dokument_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'antrag_id', new."antrag_id", 'art', new."art", 'kommune_id', new."kommune_id", 'personal_id', new."personal_id", 'angaben', new."angaben", 'dokument_id', new."dokument_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_begleitungen_delete" AFTER DELETE ON "begleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'begleitungen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'von', old."von", 'bis', old."bis", 'grund', old."grund", 'uebergeben_an', old."uebergeben_an", 'bemerkung', old."bemerkung"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_begleitungen_insert" AFTER INSERT ON "begleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'begleitungen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'von', new."von", 'bis', new."bis", 'grund', new."grund", 'uebergeben_an', new."uebergeben_an", 'bemerkung', new."bemerkung") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_begleitungen_update" AFTER UPDATE ON "begleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'von', old."von", 'bis', old."bis", 'grund', old."grund", 'uebergeben_an', old."uebergeben_an", 'bemerkung', old."bemerkung") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'von', new."von", 'bis', new."bis", 'grund', new."grund", 'uebergeben_an', new."uebergeben_an", 'bemerkung', new."bemerkung") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'begleitungen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'von', old."von", 'bis', old."bis", 'grund', old."grund", 'uebergeben_an', old."uebergeben_an", 'bemerkung', old."bemerkung"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'von', new."von", 'bis', new."bis", 'grund', new."grund", 'uebergeben_an', new."uebergeben_an", 'bemerkung', new."bemerkung") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratung_personen_delete" AFTER DELETE ON "beratung_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratung_personen', old."beratung_id" || '/' || old."person_id", json_object('beratung_id', old."beratung_id", 'person_id', old."person_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratung_personen_insert" AFTER INSERT ON "beratung_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratung_personen', new."beratung_id" || '/' || new."person_id", null, json_object('beratung_id', new."beratung_id", 'person_id', new."person_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratung_personen_update" AFTER UPDATE ON "beratung_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('beratung_id', old."beratung_id", 'person_id', old."person_id") <> json_object('beratung_id', new."beratung_id", 'person_id', new."person_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratung_personen', new."beratung_id" || '/' || new."person_id", json_object('beratung_id', old."beratung_id", 'person_id', old."person_id"), json_object('beratung_id', new."beratung_id", 'person_id', new."person_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratung_weiterleitungen_delete" AFTER DELETE ON "beratung_weiterleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratung_weiterleitungen', old."beratung_id" || '/' || old."weiterleitung_id", json_object('beratung_id', old."beratung_id", 'weiterleitung_id', old."weiterleitung_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratung_weiterleitungen_insert" AFTER INSERT ON "beratung_weiterleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratung_weiterleitungen', new."beratung_id" || '/' || new."weiterleitung_id", null, json_object('beratung_id', new."beratung_id", 'weiterleitung_id', new."weiterleitung_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratung_weiterleitungen_update" AFTER UPDATE ON "beratung_weiterleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('beratung_id', old."beratung_id", 'weiterleitung_id', old."weiterleitung_id") <> json_object('beratung_id', new."beratung_id", 'weiterleitung_id', new."weiterleitung_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratung_weiterleitungen', new."beratung_id" || '/' || new."weiterleitung_id", json_object('beratung_id', old."beratung_id", 'weiterleitung_id', old."weiterleitung_id"), json_object('beratung_id', new."beratung_id", 'weiterleitung_id', new."weiterleitung_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratungen_delete" AFTER DELETE ON "beratungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratungen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'kommune_id', old."kommune_id", 'am', old."am", 'dauer_minuten', old."dauer_minuten", 'personal_id', old."personal_id", 'ort', old."ort", 'fernweg', old."fernweg", 'unterort', old."unterort", 'begleitung_zu', old."begleitung_zu", 'themen', old."themen", 'stichwort', old."stichwort", 'adressat', old."adressat", 'ist_uebergabe', old."ist_uebergabe", 'ist_information', old."ist_information", 'in_gemeinschaftsunterkunft', old."in_gemeinschaftsunterkunft", 'gruppe_id', old."gruppe_id", 'ziel_kennung', old."ziel_kennung", 'sprache', old."sprache", 'sprachmittlung', old."sprachmittlung", 'ergebnis', old."ergebnis", 'notiz', old."notiz", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratungen_insert" AFTER INSERT ON "beratungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratungen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'kommune_id', new."kommune_id", 'am', new."am", 'dauer_minuten', new."dauer_minuten", 'personal_id', new."personal_id", 'ort', new."ort", 'fernweg', new."fernweg", 'unterort', new."unterort", 'begleitung_zu', new."begleitung_zu", 'themen', new."themen", 'stichwort', new."stichwort", 'adressat', new."adressat", 'ist_uebergabe', new."ist_uebergabe", 'ist_information', new."ist_information", 'in_gemeinschaftsunterkunft', new."in_gemeinschaftsunterkunft", 'gruppe_id', new."gruppe_id", 'ziel_kennung', new."ziel_kennung", 'sprache', new."sprache", 'sprachmittlung', new."sprachmittlung", 'ergebnis', new."ergebnis", 'notiz', new."notiz", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beratungen_update" AFTER UPDATE ON "beratungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'kommune_id', old."kommune_id", 'am', old."am", 'dauer_minuten', old."dauer_minuten", 'personal_id', old."personal_id", 'ort', old."ort", 'fernweg', old."fernweg", 'unterort', old."unterort", 'begleitung_zu', old."begleitung_zu", 'themen', old."themen", 'stichwort', old."stichwort", 'adressat', old."adressat", 'ist_uebergabe', old."ist_uebergabe", 'ist_information', old."ist_information", 'in_gemeinschaftsunterkunft', old."in_gemeinschaftsunterkunft", 'gruppe_id', old."gruppe_id", 'ziel_kennung', old."ziel_kennung", 'sprache', old."sprache", 'sprachmittlung', old."sprachmittlung", 'ergebnis', old."ergebnis", 'notiz', old."notiz", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'kommune_id', new."kommune_id", 'am', new."am", 'dauer_minuten', new."dauer_minuten", 'personal_id', new."personal_id", 'ort', new."ort", 'fernweg', new."fernweg", 'unterort', new."unterort", 'begleitung_zu', new."begleitung_zu", 'themen', new."themen", 'stichwort', new."stichwort", 'adressat', new."adressat", 'ist_uebergabe', new."ist_uebergabe", 'ist_information', new."ist_information", 'in_gemeinschaftsunterkunft', new."in_gemeinschaftsunterkunft", 'gruppe_id', new."gruppe_id", 'ziel_kennung', new."ziel_kennung", 'sprache', new."sprache", 'sprachmittlung', new."sprachmittlung", 'ergebnis', new."ergebnis", 'notiz', new."notiz", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beratungen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'kommune_id', old."kommune_id", 'am', old."am", 'dauer_minuten', old."dauer_minuten", 'personal_id', old."personal_id", 'ort', old."ort", 'fernweg', old."fernweg", 'unterort', old."unterort", 'begleitung_zu', old."begleitung_zu", 'themen', old."themen", 'stichwort', old."stichwort", 'adressat', old."adressat", 'ist_uebergabe', old."ist_uebergabe", 'ist_information', old."ist_information", 'in_gemeinschaftsunterkunft', old."in_gemeinschaftsunterkunft", 'gruppe_id', old."gruppe_id", 'ziel_kennung', old."ziel_kennung", 'sprache', old."sprache", 'sprachmittlung', old."sprachmittlung", 'ergebnis', old."ergebnis", 'notiz', old."notiz", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'kommune_id', new."kommune_id", 'am', new."am", 'dauer_minuten', new."dauer_minuten", 'personal_id', new."personal_id", 'ort', new."ort", 'fernweg', new."fernweg", 'unterort', new."unterort", 'begleitung_zu', new."begleitung_zu", 'themen', new."themen", 'stichwort', new."stichwort", 'adressat', new."adressat", 'ist_uebergabe', new."ist_uebergabe", 'ist_information', new."ist_information", 'in_gemeinschaftsunterkunft', new."in_gemeinschaftsunterkunft", 'gruppe_id', new."gruppe_id", 'ziel_kennung', new."ziel_kennung", 'sprache', new."sprache", 'sprachmittlung', new."sprachmittlung", 'ergebnis', new."ergebnis", 'notiz', new."notiz", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beziehungen_delete" AFTER DELETE ON "beziehungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beziehungen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'von_person_id', old."von_person_id", 'zu_person_id', old."zu_person_id", 'art', old."art"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beziehungen_insert" AFTER INSERT ON "beziehungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beziehungen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'von_person_id', new."von_person_id", 'zu_person_id', new."zu_person_id", 'art', new."art") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_beziehungen_update" AFTER UPDATE ON "beziehungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'von_person_id', old."von_person_id", 'zu_person_id', old."zu_person_id", 'art', old."art") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'von_person_id', new."von_person_id", 'zu_person_id', new."zu_person_id", 'art', new."art") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'beziehungen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'von_person_id', old."von_person_id", 'zu_person_id', old."zu_person_id", 'art', old."art"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'von_person_id', new."von_person_id", 'zu_person_id', new."zu_person_id", 'art', new."art") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_bibliothek_eintraege_delete" AFTER DELETE ON "bibliothek_eintraege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'bibliothek_eintraege', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'vorlage_id', old."vorlage_id", 'ist_angeboten', old."ist_angeboten", 'inhalt', old."inhalt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_bibliothek_eintraege_insert" AFTER INSERT ON "bibliothek_eintraege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'bibliothek_eintraege', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'vorlage_id', new."vorlage_id", 'ist_angeboten', new."ist_angeboten", 'inhalt', new."inhalt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_bibliothek_eintraege_update" AFTER UPDATE ON "bibliothek_eintraege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'vorlage_id', old."vorlage_id", 'ist_angeboten', old."ist_angeboten", 'inhalt', old."inhalt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'vorlage_id', new."vorlage_id", 'ist_angeboten', new."ist_angeboten", 'inhalt', new."inhalt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'bibliothek_eintraege', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'vorlage_id', old."vorlage_id", 'ist_angeboten', old."ist_angeboten", 'inhalt', old."inhalt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'vorlage_id', new."vorlage_id", 'ist_angeboten', new."ist_angeboten", 'inhalt', new."inhalt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_dokument_kommunen_delete" AFTER DELETE ON "dokument_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'dokument_kommunen', old."dokument_id" || '/' || old."kommune_id", json_object('dokument_id', old."dokument_id", 'kommune_id', old."kommune_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_dokument_kommunen_insert" AFTER INSERT ON "dokument_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'dokument_kommunen', new."dokument_id" || '/' || new."kommune_id", null, json_object('dokument_id', new."dokument_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_dokument_kommunen_update" AFTER UPDATE ON "dokument_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('dokument_id', old."dokument_id", 'kommune_id', old."kommune_id") <> json_object('dokument_id', new."dokument_id", 'kommune_id', new."kommune_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'dokument_kommunen', new."dokument_id" || '/' || new."kommune_id", json_object('dokument_id', old."dokument_id", 'kommune_id', old."kommune_id"), json_object('dokument_id', new."dokument_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_dokumente_delete" AFTER DELETE ON "dokumente" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'dokumente', old."id", json_object('id', old."id", 'art', old."art", 'name', old."name", 'dateiart', old."dateiart", 'bytes', old."bytes", 'sha256', old."sha256", 'erstellt_am', old."erstellt_am", 'von', old."von", 'bezug_tabelle', old."bezug_tabelle", 'bezug_id', old."bezug_id", 'bezug_titel', old."bezug_titel", 'papiercode', old."papiercode", 'fassung', old."fassung", 'unterschrieben_am', old."unterschrieben_am", 'scan_von', old."scan_von", 'gueltig_bis', old."gueltig_bis"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_dokumente_insert" AFTER INSERT ON "dokumente" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'dokumente', new."id", null, json_object('id', new."id", 'art', new."art", 'name', new."name", 'dateiart', new."dateiart", 'bytes', new."bytes", 'sha256', new."sha256", 'erstellt_am', new."erstellt_am", 'von', new."von", 'bezug_tabelle', new."bezug_tabelle", 'bezug_id', new."bezug_id", 'bezug_titel', new."bezug_titel", 'papiercode', new."papiercode", 'fassung', new."fassung", 'unterschrieben_am', new."unterschrieben_am", 'scan_von', new."scan_von", 'gueltig_bis', new."gueltig_bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_dokumente_update" AFTER UPDATE ON "dokumente" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'art', old."art", 'name', old."name", 'dateiart', old."dateiart", 'bytes', old."bytes", 'sha256', old."sha256", 'erstellt_am', old."erstellt_am", 'von', old."von", 'bezug_tabelle', old."bezug_tabelle", 'bezug_id', old."bezug_id", 'bezug_titel', old."bezug_titel", 'papiercode', old."papiercode", 'fassung', old."fassung", 'unterschrieben_am', old."unterschrieben_am", 'scan_von', old."scan_von", 'gueltig_bis', old."gueltig_bis") <> json_object('id', new."id", 'art', new."art", 'name', new."name", 'dateiart', new."dateiart", 'bytes', new."bytes", 'sha256', new."sha256", 'erstellt_am', new."erstellt_am", 'von', new."von", 'bezug_tabelle', new."bezug_tabelle", 'bezug_id', new."bezug_id", 'bezug_titel', new."bezug_titel", 'papiercode', new."papiercode", 'fassung', new."fassung", 'unterschrieben_am', new."unterschrieben_am", 'scan_von', new."scan_von", 'gueltig_bis', new."gueltig_bis") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'dokumente', new."id", json_object('id', old."id", 'art', old."art", 'name', old."name", 'dateiart', old."dateiart", 'bytes', old."bytes", 'sha256', old."sha256", 'erstellt_am', old."erstellt_am", 'von', old."von", 'bezug_tabelle', old."bezug_tabelle", 'bezug_id', old."bezug_id", 'bezug_titel', old."bezug_titel", 'papiercode', old."papiercode", 'fassung', old."fassung", 'unterschrieben_am', old."unterschrieben_am", 'scan_von', old."scan_von", 'gueltig_bis', old."gueltig_bis"), json_object('id', new."id", 'art', new."art", 'name', new."name", 'dateiart', new."dateiart", 'bytes', new."bytes", 'sha256', new."sha256", 'erstellt_am', new."erstellt_am", 'von', new."von", 'bezug_tabelle', new."bezug_tabelle", 'bezug_id', new."bezug_id", 'bezug_titel', new."bezug_titel", 'papiercode', new."papiercode", 'fassung', new."fassung", 'unterschrieben_am', new."unterschrieben_am", 'scan_von', new."scan_von", 'gueltig_bis', new."gueltig_bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einsaetze_delete" AFTER DELETE ON "einsaetze" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einsaetze', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'name', old."name", 'telefon', old."telefon", 'email', old."email", 'aufgabe', old."aufgabe", 'bemerkung', old."bemerkung", 'partner_id', old."partner_id", 'von', old."von", 'bis', old."bis", 'verschwiegenheit_am', old."verschwiegenheit_am", 'fuehrungszeugnis_am', old."fuehrungszeugnis_am", 'endegrund', old."endegrund", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einsaetze_insert" AFTER INSERT ON "einsaetze" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einsaetze', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'name', new."name", 'telefon', new."telefon", 'email', new."email", 'aufgabe', new."aufgabe", 'bemerkung', new."bemerkung", 'partner_id', new."partner_id", 'von', new."von", 'bis', new."bis", 'verschwiegenheit_am', new."verschwiegenheit_am", 'fuehrungszeugnis_am', new."fuehrungszeugnis_am", 'endegrund', new."endegrund", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einsaetze_update" AFTER UPDATE ON "einsaetze" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'name', old."name", 'telefon', old."telefon", 'email', old."email", 'aufgabe', old."aufgabe", 'bemerkung', old."bemerkung", 'partner_id', old."partner_id", 'von', old."von", 'bis', old."bis", 'verschwiegenheit_am', old."verschwiegenheit_am", 'fuehrungszeugnis_am', old."fuehrungszeugnis_am", 'endegrund', old."endegrund", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'name', new."name", 'telefon', new."telefon", 'email', new."email", 'aufgabe', new."aufgabe", 'bemerkung', new."bemerkung", 'partner_id', new."partner_id", 'von', new."von", 'bis', new."bis", 'verschwiegenheit_am', new."verschwiegenheit_am", 'fuehrungszeugnis_am', new."fuehrungszeugnis_am", 'endegrund', new."endegrund", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einsaetze', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'name', old."name", 'telefon', old."telefon", 'email', old."email", 'aufgabe', old."aufgabe", 'bemerkung', old."bemerkung", 'partner_id', old."partner_id", 'von', old."von", 'bis', old."bis", 'verschwiegenheit_am', old."verschwiegenheit_am", 'fuehrungszeugnis_am', old."fuehrungszeugnis_am", 'endegrund', old."endegrund", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'name', new."name", 'telefon', new."telefon", 'email', new."email", 'aufgabe', new."aufgabe", 'bemerkung', new."bemerkung", 'partner_id', new."partner_id", 'von', new."von", 'bis', new."bis", 'verschwiegenheit_am', new."verschwiegenheit_am", 'fuehrungszeugnis_am', new."fuehrungszeugnis_am", 'endegrund', new."endegrund", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einsichten_delete" AFTER DELETE ON "einsichten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einsichten', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'gegenstand', old."gegenstand", 'grund', old."grund", 'am', old."am"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einsichten_insert" AFTER INSERT ON "einsichten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einsichten', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'gegenstand', new."gegenstand", 'grund', new."grund", 'am', new."am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einsichten_update" AFTER UPDATE ON "einsichten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'gegenstand', old."gegenstand", 'grund', old."grund", 'am', old."am") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'gegenstand', new."gegenstand", 'grund', new."grund", 'am', new."am") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einsichten', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'gegenstand', old."gegenstand", 'grund', old."grund", 'am', old."am"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'gegenstand', new."gegenstand", 'grund', new."grund", 'am', new."am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einwilligungen_delete" AFTER DELETE ON "einwilligungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einwilligungen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'partner_id', old."partner_id", 'empfaenger', old."empfaenger", 'empfaenger_anschrift', old."empfaenger_anschrift", 'zweck', old."zweck", 'anlass', old."anlass", 'arten', old."arten", 'ist_ausdruecklich', old."ist_ausdruecklich", 'richtung', old."richtung", 'folgen', old."folgen", 'gueltig_bis', old."gueltig_bis", 'sorgeberechtigte', old."sorgeberechtigte", 'sprachmittlung', old."sprachmittlung", 'antwort', old."antwort", 'antwort_am', old."antwort_am", 'unterschrieben_am', old."unterschrieben_am", 'kopie_am', old."kopie_am", 'widerrufen_am', old."widerrufen_am", 'entfallen_am', old."entfallen_am", 'dokument_id', old."dokument_id", 'angelegt_am', old."angelegt_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einwilligungen_insert" AFTER INSERT ON "einwilligungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einwilligungen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'partner_id', new."partner_id", 'empfaenger', new."empfaenger", 'empfaenger_anschrift', new."empfaenger_anschrift", 'zweck', new."zweck", 'anlass', new."anlass", 'arten', new."arten", 'ist_ausdruecklich', new."ist_ausdruecklich", 'richtung', new."richtung", 'folgen', new."folgen", 'gueltig_bis', new."gueltig_bis", 'sorgeberechtigte', new."sorgeberechtigte", 'sprachmittlung', new."sprachmittlung", 'antwort', new."antwort", 'antwort_am', new."antwort_am", 'unterschrieben_am', new."unterschrieben_am", 'kopie_am', new."kopie_am", 'widerrufen_am', new."widerrufen_am", 'entfallen_am', new."entfallen_am", 'dokument_id', new."dokument_id", 'angelegt_am', new."angelegt_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_einwilligungen_update" AFTER UPDATE ON "einwilligungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'partner_id', old."partner_id", 'empfaenger', old."empfaenger", 'empfaenger_anschrift', old."empfaenger_anschrift", 'zweck', old."zweck", 'anlass', old."anlass", 'arten', old."arten", 'ist_ausdruecklich', old."ist_ausdruecklich", 'richtung', old."richtung", 'folgen', old."folgen", 'gueltig_bis', old."gueltig_bis", 'sorgeberechtigte', old."sorgeberechtigte", 'sprachmittlung', old."sprachmittlung", 'antwort', old."antwort", 'antwort_am', old."antwort_am", 'unterschrieben_am', old."unterschrieben_am", 'kopie_am', old."kopie_am", 'widerrufen_am', old."widerrufen_am", 'entfallen_am', old."entfallen_am", 'dokument_id', old."dokument_id", 'angelegt_am', old."angelegt_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'partner_id', new."partner_id", 'empfaenger', new."empfaenger", 'empfaenger_anschrift', new."empfaenger_anschrift", 'zweck', new."zweck", 'anlass', new."anlass", 'arten', new."arten", 'ist_ausdruecklich', new."ist_ausdruecklich", 'richtung', new."richtung", 'folgen', new."folgen", 'gueltig_bis', new."gueltig_bis", 'sorgeberechtigte', new."sorgeberechtigte", 'sprachmittlung', new."sprachmittlung", 'antwort', new."antwort", 'antwort_am', new."antwort_am", 'unterschrieben_am', new."unterschrieben_am", 'kopie_am', new."kopie_am", 'widerrufen_am', new."widerrufen_am", 'entfallen_am', new."entfallen_am", 'dokument_id', new."dokument_id", 'angelegt_am', new."angelegt_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'einwilligungen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'partner_id', old."partner_id", 'empfaenger', old."empfaenger", 'empfaenger_anschrift', old."empfaenger_anschrift", 'zweck', old."zweck", 'anlass', old."anlass", 'arten', old."arten", 'ist_ausdruecklich', old."ist_ausdruecklich", 'richtung', old."richtung", 'folgen', old."folgen", 'gueltig_bis', old."gueltig_bis", 'sorgeberechtigte', old."sorgeberechtigte", 'sprachmittlung', old."sprachmittlung", 'antwort', old."antwort", 'antwort_am', old."antwort_am", 'unterschrieben_am', old."unterschrieben_am", 'kopie_am', old."kopie_am", 'widerrufen_am', old."widerrufen_am", 'entfallen_am', old."entfallen_am", 'dokument_id', old."dokument_id", 'angelegt_am', old."angelegt_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'partner_id', new."partner_id", 'empfaenger', new."empfaenger", 'empfaenger_anschrift', new."empfaenger_anschrift", 'zweck', new."zweck", 'anlass', new."anlass", 'arten', new."arten", 'ist_ausdruecklich', new."ist_ausdruecklich", 'richtung', new."richtung", 'folgen', new."folgen", 'gueltig_bis', new."gueltig_bis", 'sorgeberechtigte', new."sorgeberechtigte", 'sprachmittlung', new."sprachmittlung", 'antwort', new."antwort", 'antwort_am', new."antwort_am", 'unterschrieben_am', new."unterschrieben_am", 'kopie_am', new."kopie_am", 'widerrufen_am', new."widerrufen_am", 'entfallen_am', new."entfallen_am", 'dokument_id', new."dokument_id", 'angelegt_am', new."angelegt_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erhebung_felder_delete" AFTER DELETE ON "erhebung_felder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erhebung_felder', old."erhebung_id" || '/' || old."position", json_object('erhebung_id', old."erhebung_id", 'position', old."position", 'themenfeld', old."themenfeld", 'person_id', old."person_id", 'ist_stand', old."ist_stand", 'ressource', old."ressource", 'bedarf', old."bedarf", 'bedarfsstufe', old."bedarfsstufe", 'ressourcenstufe', old."ressourcenstufe"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erhebung_felder_insert" AFTER INSERT ON "erhebung_felder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erhebung_felder', new."erhebung_id" || '/' || new."position", null, json_object('erhebung_id', new."erhebung_id", 'position', new."position", 'themenfeld', new."themenfeld", 'person_id', new."person_id", 'ist_stand', new."ist_stand", 'ressource', new."ressource", 'bedarf', new."bedarf", 'bedarfsstufe', new."bedarfsstufe", 'ressourcenstufe', new."ressourcenstufe") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erhebung_felder_update" AFTER UPDATE ON "erhebung_felder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('erhebung_id', old."erhebung_id", 'position', old."position", 'themenfeld', old."themenfeld", 'person_id', old."person_id", 'ist_stand', old."ist_stand", 'ressource', old."ressource", 'bedarf', old."bedarf", 'bedarfsstufe', old."bedarfsstufe", 'ressourcenstufe', old."ressourcenstufe") <> json_object('erhebung_id', new."erhebung_id", 'position', new."position", 'themenfeld', new."themenfeld", 'person_id', new."person_id", 'ist_stand', new."ist_stand", 'ressource', new."ressource", 'bedarf', new."bedarf", 'bedarfsstufe', new."bedarfsstufe", 'ressourcenstufe', new."ressourcenstufe") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erhebung_felder', new."erhebung_id" || '/' || new."position", json_object('erhebung_id', old."erhebung_id", 'position', old."position", 'themenfeld', old."themenfeld", 'person_id', old."person_id", 'ist_stand', old."ist_stand", 'ressource', old."ressource", 'bedarf', old."bedarf", 'bedarfsstufe', old."bedarfsstufe", 'ressourcenstufe', old."ressourcenstufe"), json_object('erhebung_id', new."erhebung_id", 'position', new."position", 'themenfeld', new."themenfeld", 'person_id', new."person_id", 'ist_stand', new."ist_stand", 'ressource', new."ressource", 'bedarf', new."bedarf", 'bedarfsstufe', new."bedarfsstufe", 'ressourcenstufe', new."ressourcenstufe") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erhebungen_delete" AFTER DELETE ON "erhebungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erhebungen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'am', old."am", 'durchgefuehrt_von', old."durchgefuehrt_von", 'sprache', old."sprache", 'sprachmittlung', old."sprachmittlung", 'wuensche', old."wuensche", 'helfende', old."helfende", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erhebungen_insert" AFTER INSERT ON "erhebungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erhebungen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'am', new."am", 'durchgefuehrt_von', new."durchgefuehrt_von", 'sprache', new."sprache", 'sprachmittlung', new."sprachmittlung", 'wuensche', new."wuensche", 'helfende', new."helfende", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erhebungen_update" AFTER UPDATE ON "erhebungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'am', old."am", 'durchgefuehrt_von', old."durchgefuehrt_von", 'sprache', old."sprache", 'sprachmittlung', old."sprachmittlung", 'wuensche', old."wuensche", 'helfende', old."helfende", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'am', new."am", 'durchgefuehrt_von', new."durchgefuehrt_von", 'sprache', new."sprache", 'sprachmittlung', new."sprachmittlung", 'wuensche', new."wuensche", 'helfende', new."helfende", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erhebungen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'am', old."am", 'durchgefuehrt_von', old."durchgefuehrt_von", 'sprache', old."sprache", 'sprachmittlung', old."sprachmittlung", 'wuensche', old."wuensche", 'helfende', old."helfende", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'am', new."am", 'durchgefuehrt_von', new."durchgefuehrt_von", 'sprache', new."sprache", 'sprachmittlung', new."sprachmittlung", 'wuensche', new."wuensche", 'helfende', new."helfende", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erledigte_fristen_delete" AFTER DELETE ON "erledigte_fristen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erledigte_fristen', old."frist_id", json_object('frist_id', old."frist_id", 'erledigt_am', old."erledigt_am", 'erledigt_von', old."erledigt_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erledigte_fristen_insert" AFTER INSERT ON "erledigte_fristen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erledigte_fristen', new."frist_id", null, json_object('frist_id', new."frist_id", 'erledigt_am', new."erledigt_am", 'erledigt_von', new."erledigt_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_erledigte_fristen_update" AFTER UPDATE ON "erledigte_fristen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('frist_id', old."frist_id", 'erledigt_am', old."erledigt_am", 'erledigt_von', old."erledigt_von") <> json_object('frist_id', new."frist_id", 'erledigt_am', new."erledigt_am", 'erledigt_von', new."erledigt_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'erledigte_fristen', new."frist_id", json_object('frist_id', old."frist_id", 'erledigt_am', old."erledigt_am", 'erledigt_von', old."erledigt_von"), json_object('frist_id', new."frist_id", 'erledigt_am', new."erledigt_am", 'erledigt_von', new."erledigt_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_foerderrecht_anpassungen_delete" AFTER DELETE ON "foerderrecht_anpassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'foerderrecht_anpassungen', old."regime_id" || '/' || old."schluessel" || '/' || old."gueltig_von", json_object('regime_id', old."regime_id", 'schluessel', old."schluessel", 'gueltig_von', old."gueltig_von", 'wert', old."wert", 'begruendung', old."begruendung", 'gueltig_bis', old."gueltig_bis", 'quelle', old."quelle", 'gewissheit', old."gewissheit", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_foerderrecht_anpassungen_insert" AFTER INSERT ON "foerderrecht_anpassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'foerderrecht_anpassungen', new."regime_id" || '/' || new."schluessel" || '/' || new."gueltig_von", null, json_object('regime_id', new."regime_id", 'schluessel', new."schluessel", 'gueltig_von', new."gueltig_von", 'wert', new."wert", 'begruendung', new."begruendung", 'gueltig_bis', new."gueltig_bis", 'quelle', new."quelle", 'gewissheit', new."gewissheit", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_foerderrecht_anpassungen_update" AFTER UPDATE ON "foerderrecht_anpassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('regime_id', old."regime_id", 'schluessel', old."schluessel", 'gueltig_von', old."gueltig_von", 'wert', old."wert", 'begruendung', old."begruendung", 'gueltig_bis', old."gueltig_bis", 'quelle', old."quelle", 'gewissheit', old."gewissheit", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('regime_id', new."regime_id", 'schluessel', new."schluessel", 'gueltig_von', new."gueltig_von", 'wert', new."wert", 'begruendung', new."begruendung", 'gueltig_bis', new."gueltig_bis", 'quelle', new."quelle", 'gewissheit', new."gewissheit", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'foerderrecht_anpassungen', new."regime_id" || '/' || new."schluessel" || '/' || new."gueltig_von", json_object('regime_id', old."regime_id", 'schluessel', old."schluessel", 'gueltig_von', old."gueltig_von", 'wert', old."wert", 'begruendung', old."begruendung", 'gueltig_bis', old."gueltig_bis", 'quelle', old."quelle", 'gewissheit', old."gewissheit", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('regime_id', new."regime_id", 'schluessel', new."schluessel", 'gueltig_von', new."gueltig_von", 'wert', new."wert", 'begruendung', new."begruendung", 'gueltig_bis', new."gueltig_bis", 'quelle', new."quelle", 'gewissheit', new."gewissheit", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_fortbildungen_delete" AFTER DELETE ON "fortbildungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'fortbildungen', old."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'titel', old."titel", 'anbieter', old."anbieter", 'von', old."von", 'bis', old."bis", 'stunden', old."stunden", 'kosten_cent', old."kosten_cent", 'stand', old."stand", 'ist_nachqualifizierung', old."ist_nachqualifizierung"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_fortbildungen_insert" AFTER INSERT ON "fortbildungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'fortbildungen', new."id", null, json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'titel', new."titel", 'anbieter', new."anbieter", 'von', new."von", 'bis', new."bis", 'stunden', new."stunden", 'kosten_cent', new."kosten_cent", 'stand', new."stand", 'ist_nachqualifizierung', new."ist_nachqualifizierung") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_fortbildungen_update" AFTER UPDATE ON "fortbildungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'titel', old."titel", 'anbieter', old."anbieter", 'von', old."von", 'bis', old."bis", 'stunden', old."stunden", 'kosten_cent', old."kosten_cent", 'stand', old."stand", 'ist_nachqualifizierung', old."ist_nachqualifizierung") <> json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'titel', new."titel", 'anbieter', new."anbieter", 'von', new."von", 'bis', new."bis", 'stunden', new."stunden", 'kosten_cent', new."kosten_cent", 'stand', new."stand", 'ist_nachqualifizierung', new."ist_nachqualifizierung") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'fortbildungen', new."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'titel', old."titel", 'anbieter', old."anbieter", 'von', old."von", 'bis', old."bis", 'stunden', old."stunden", 'kosten_cent', old."kosten_cent", 'stand', old."stand", 'ist_nachqualifizierung', old."ist_nachqualifizierung"), json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'titel', new."titel", 'anbieter', new."anbieter", 'von', new."von", 'bis', new."bis", 'stunden', new."stunden", 'kosten_cent', new."kosten_cent", 'stand', new."stand", 'ist_nachqualifizierung', new."ist_nachqualifizierung") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_geplante_stellen_delete" AFTER DELETE ON "geplante_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'geplante_stellen', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'anteil_hundertstel', old."anteil_hundertstel", 'ab', old."ab", 'qualifikationstyp', old."qualifikationstyp", 'bemerkung', old."bemerkung", 'besetzt_ab', old."besetzt_ab", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_geplante_stellen_insert" AFTER INSERT ON "geplante_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'geplante_stellen', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'anteil_hundertstel', new."anteil_hundertstel", 'ab', new."ab", 'qualifikationstyp', new."qualifikationstyp", 'bemerkung', new."bemerkung", 'besetzt_ab', new."besetzt_ab", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_geplante_stellen_update" AFTER UPDATE ON "geplante_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'anteil_hundertstel', old."anteil_hundertstel", 'ab', old."ab", 'qualifikationstyp', old."qualifikationstyp", 'bemerkung', old."bemerkung", 'besetzt_ab', old."besetzt_ab", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'anteil_hundertstel', new."anteil_hundertstel", 'ab', new."ab", 'qualifikationstyp', new."qualifikationstyp", 'bemerkung', new."bemerkung", 'besetzt_ab', new."besetzt_ab", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'geplante_stellen', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'anteil_hundertstel', old."anteil_hundertstel", 'ab', old."ab", 'qualifikationstyp', old."qualifikationstyp", 'bemerkung', old."bemerkung", 'besetzt_ab', old."besetzt_ab", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'anteil_hundertstel', new."anteil_hundertstel", 'ab', new."ab", 'qualifikationstyp', new."qualifikationstyp", 'bemerkung', new."bemerkung", 'besetzt_ab', new."besetzt_ab", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_gespeicherte_filter_delete" AFTER DELETE ON "gespeicherte_filter" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'gespeicherte_filter', old."id", json_object('id', old."id", 'konto_id', old."konto_id", 'name', old."name", 'filter', old."filter", 'kommune_id', old."kommune_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_gespeicherte_filter_insert" AFTER INSERT ON "gespeicherte_filter" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'gespeicherte_filter', new."id", null, json_object('id', new."id", 'konto_id', new."konto_id", 'name', new."name", 'filter', new."filter", 'kommune_id', new."kommune_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_gespeicherte_filter_update" AFTER UPDATE ON "gespeicherte_filter" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'konto_id', old."konto_id", 'name', old."name", 'filter', old."filter", 'kommune_id', old."kommune_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'konto_id', new."konto_id", 'name', new."name", 'filter', new."filter", 'kommune_id', new."kommune_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'gespeicherte_filter', new."id", json_object('id', old."id", 'konto_id', old."konto_id", 'name', old."name", 'filter', old."filter", 'kommune_id', old."kommune_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'konto_id', new."konto_id", 'name', new."name", 'filter', new."filter", 'kommune_id', new."kommune_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_haushalte_delete" AFTER DELETE ON "haushalte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'haushalte', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'art', old."art", 'name', old."name", 'bezeichnung', old."bezeichnung", 'sortiername', old."sortiername", 'stand', old."stand", 'aktenzeichen', old."aktenzeichen", 'zustaendig_id', old."zustaendig_id", 'vorrang', old."vorrang", 'vorrang_grund', old."vorrang_grund", 'ziel', old."ziel", 'ist_verlaengert', old."ist_verlaengert", 'verlaengerung_grund', old."verlaengerung_grund", 'bemerkung', old."bemerkung", 'personen_zahl', old."personen_zahl", 'aub_von', old."aub_von", 'aufenthalt_bis', old."aufenthalt_bis", 'begleitet_seit', old."begleitet_seit", 'sprachen', old."sprachen", 'ist_geschuetzt', old."ist_geschuetzt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_haushalte_insert" AFTER INSERT ON "haushalte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'haushalte', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'art', new."art", 'name', new."name", 'bezeichnung', new."bezeichnung", 'sortiername', new."sortiername", 'stand', new."stand", 'aktenzeichen', new."aktenzeichen", 'zustaendig_id', new."zustaendig_id", 'vorrang', new."vorrang", 'vorrang_grund', new."vorrang_grund", 'ziel', new."ziel", 'ist_verlaengert', new."ist_verlaengert", 'verlaengerung_grund', new."verlaengerung_grund", 'bemerkung', new."bemerkung", 'personen_zahl', new."personen_zahl", 'aub_von', new."aub_von", 'aufenthalt_bis', new."aufenthalt_bis", 'begleitet_seit', new."begleitet_seit", 'sprachen', new."sprachen", 'ist_geschuetzt', new."ist_geschuetzt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_haushalte_update" AFTER UPDATE ON "haushalte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'art', old."art", 'name', old."name", 'bezeichnung', old."bezeichnung", 'sortiername', old."sortiername", 'stand', old."stand", 'aktenzeichen', old."aktenzeichen", 'zustaendig_id', old."zustaendig_id", 'vorrang', old."vorrang", 'vorrang_grund', old."vorrang_grund", 'ziel', old."ziel", 'ist_verlaengert', old."ist_verlaengert", 'verlaengerung_grund', old."verlaengerung_grund", 'bemerkung', old."bemerkung", 'personen_zahl', old."personen_zahl", 'aub_von', old."aub_von", 'aufenthalt_bis', old."aufenthalt_bis", 'begleitet_seit', old."begleitet_seit", 'sprachen', old."sprachen", 'ist_geschuetzt', old."ist_geschuetzt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'art', new."art", 'name', new."name", 'bezeichnung', new."bezeichnung", 'sortiername', new."sortiername", 'stand', new."stand", 'aktenzeichen', new."aktenzeichen", 'zustaendig_id', new."zustaendig_id", 'vorrang', new."vorrang", 'vorrang_grund', new."vorrang_grund", 'ziel', new."ziel", 'ist_verlaengert', new."ist_verlaengert", 'verlaengerung_grund', new."verlaengerung_grund", 'bemerkung', new."bemerkung", 'personen_zahl', new."personen_zahl", 'aub_von', new."aub_von", 'aufenthalt_bis', new."aufenthalt_bis", 'begleitet_seit', new."begleitet_seit", 'sprachen', new."sprachen", 'ist_geschuetzt', new."ist_geschuetzt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'haushalte', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'art', old."art", 'name', old."name", 'bezeichnung', old."bezeichnung", 'sortiername', old."sortiername", 'stand', old."stand", 'aktenzeichen', old."aktenzeichen", 'zustaendig_id', old."zustaendig_id", 'vorrang', old."vorrang", 'vorrang_grund', old."vorrang_grund", 'ziel', old."ziel", 'ist_verlaengert', old."ist_verlaengert", 'verlaengerung_grund', old."verlaengerung_grund", 'bemerkung', old."bemerkung", 'personen_zahl', old."personen_zahl", 'aub_von', old."aub_von", 'aufenthalt_bis', old."aufenthalt_bis", 'begleitet_seit', old."begleitet_seit", 'sprachen', old."sprachen", 'ist_geschuetzt', old."ist_geschuetzt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'art', new."art", 'name', new."name", 'bezeichnung', new."bezeichnung", 'sortiername', new."sortiername", 'stand', new."stand", 'aktenzeichen', new."aktenzeichen", 'zustaendig_id', new."zustaendig_id", 'vorrang', new."vorrang", 'vorrang_grund', new."vorrang_grund", 'ziel', new."ziel", 'ist_verlaengert', new."ist_verlaengert", 'verlaengerung_grund', new."verlaengerung_grund", 'bemerkung', new."bemerkung", 'personen_zahl', new."personen_zahl", 'aub_von', new."aub_von", 'aufenthalt_bis', new."aufenthalt_bis", 'begleitet_seit', new."begleitet_seit", 'sprachen', new."sprachen", 'ist_geschuetzt', new."ist_geschuetzt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_integrationsplaene_delete" AFTER DELETE ON "integrationsplaene" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'integrationsplaene', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'abgeschlossen_am', old."abgeschlossen_am", 'abschluss_grund', old."abschluss_grund", 'uebergabe_an', old."uebergabe_an", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_integrationsplaene_insert" AFTER INSERT ON "integrationsplaene" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'integrationsplaene', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'abgeschlossen_am', new."abgeschlossen_am", 'abschluss_grund', new."abschluss_grund", 'uebergabe_an', new."uebergabe_an", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_integrationsplaene_update" AFTER UPDATE ON "integrationsplaene" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'abgeschlossen_am', old."abgeschlossen_am", 'abschluss_grund', old."abschluss_grund", 'uebergabe_an', old."uebergabe_an", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'abgeschlossen_am', new."abgeschlossen_am", 'abschluss_grund', new."abschluss_grund", 'uebergabe_an', new."uebergabe_an", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'integrationsplaene', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'abgeschlossen_am', old."abgeschlossen_am", 'abschluss_grund', old."abschluss_grund", 'uebergabe_an', old."uebergabe_an", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'abgeschlossen_am', new."abgeschlossen_am", 'abschluss_grund', new."abschluss_grund", 'uebergabe_an', new."uebergabe_an", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_keine_dubletten_delete" AFTER DELETE ON "keine_dubletten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'keine_dubletten', old."id", json_object('id', old."id", 'a_id', old."a_id", 'b_id', old."b_id", 'am', old."am", 'von', old."von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_keine_dubletten_insert" AFTER INSERT ON "keine_dubletten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'keine_dubletten', new."id", null, json_object('id', new."id", 'a_id', new."a_id", 'b_id', new."b_id", 'am', new."am", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_keine_dubletten_update" AFTER UPDATE ON "keine_dubletten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'a_id', old."a_id", 'b_id', old."b_id", 'am', old."am", 'von', old."von") <> json_object('id', new."id", 'a_id', new."a_id", 'b_id', new."b_id", 'am', new."am", 'von', new."von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'keine_dubletten', new."id", json_object('id', old."id", 'a_id', old."a_id", 'b_id', old."b_id", 'am', old."am", 'von', old."von"), json_object('id', new."id", 'a_id', new."a_id", 'b_id', new."b_id", 'am', new."am", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kennzahl_anpassungen_delete" AFTER DELETE ON "kennzahl_anpassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kennzahl_anpassungen', old."schluessel", json_object('schluessel', old."schluessel", 'name', old."name", 'definition', old."definition", 'position', old."position", 'ist_gezeigt', old."ist_gezeigt", 'zaehlung', old."zaehlung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kennzahl_anpassungen_insert" AFTER INSERT ON "kennzahl_anpassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kennzahl_anpassungen', new."schluessel", null, json_object('schluessel', new."schluessel", 'name', new."name", 'definition', new."definition", 'position', new."position", 'ist_gezeigt', new."ist_gezeigt", 'zaehlung', new."zaehlung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kennzahl_anpassungen_update" AFTER UPDATE ON "kennzahl_anpassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('schluessel', old."schluessel", 'name', old."name", 'definition', old."definition", 'position', old."position", 'ist_gezeigt', old."ist_gezeigt", 'zaehlung', old."zaehlung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('schluessel', new."schluessel", 'name', new."name", 'definition', new."definition", 'position', new."position", 'ist_gezeigt', new."ist_gezeigt", 'zaehlung', new."zaehlung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kennzahl_anpassungen', new."schluessel", json_object('schluessel', old."schluessel", 'name', old."name", 'definition', old."definition", 'position', old."position", 'ist_gezeigt', old."ist_gezeigt", 'zaehlung', old."zaehlung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('schluessel', new."schluessel", 'name', new."name", 'definition', new."definition", 'position', new."position", 'ist_gezeigt', new."ist_gezeigt", 'zaehlung', new."zaehlung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kennzahl_regeln_delete" AFTER DELETE ON "kennzahl_regeln" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kennzahl_regeln', old."id", json_object('id', old."id", 'regel', old."regel", 'wert', old."wert", 'gilt_ab', old."gilt_ab", 'begruendung', old."begruendung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kennzahl_regeln_insert" AFTER INSERT ON "kennzahl_regeln" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kennzahl_regeln', new."id", null, json_object('id', new."id", 'regel', new."regel", 'wert', new."wert", 'gilt_ab', new."gilt_ab", 'begruendung', new."begruendung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kennzahl_regeln_update" AFTER UPDATE ON "kennzahl_regeln" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'regel', old."regel", 'wert', old."wert", 'gilt_ab', old."gilt_ab", 'begruendung', old."begruendung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'regel', new."regel", 'wert', new."wert", 'gilt_ab', new."gilt_ab", 'begruendung', new."begruendung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kennzahl_regeln', new."id", json_object('id', old."id", 'regel', old."regel", 'wert', old."wert", 'gilt_ab', old."gilt_ab", 'begruendung', old."begruendung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'regel', new."regel", 'wert', new."wert", 'gilt_ab', new."gilt_ab", 'begruendung', new."begruendung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_klaerungen_delete" AFTER DELETE ON "klaerungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'klaerungen', old."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'frage', old."frage", 'gestellt_am', old."gestellt_am", 'antwort', old."antwort", 'geklaert_am', old."geklaert_am", 'ergebnis', old."ergebnis"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_klaerungen_insert" AFTER INSERT ON "klaerungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'klaerungen', new."id", null, json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'frage', new."frage", 'gestellt_am', new."gestellt_am", 'antwort', new."antwort", 'geklaert_am', new."geklaert_am", 'ergebnis', new."ergebnis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_klaerungen_update" AFTER UPDATE ON "klaerungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'frage', old."frage", 'gestellt_am', old."gestellt_am", 'antwort', old."antwort", 'geklaert_am', old."geklaert_am", 'ergebnis', old."ergebnis") <> json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'frage', new."frage", 'gestellt_am', new."gestellt_am", 'antwort', new."antwort", 'geklaert_am', new."geklaert_am", 'ergebnis', new."ergebnis") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'klaerungen', new."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'frage', old."frage", 'gestellt_am', old."gestellt_am", 'antwort', old."antwort", 'geklaert_am', old."geklaert_am", 'ergebnis', old."ergebnis"), json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'frage', new."frage", 'gestellt_am', new."gestellt_am", 'antwort', new."antwort", 'geklaert_am', new."geklaert_am", 'ergebnis', new."ergebnis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kommunen_delete" AFTER DELETE ON "kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kommunen', old."id", json_object('id', old."id", 'name', old."name", 'art', old."art", 'schluessel', old."schluessel", 'kreis_schluessel', old."kreis_schluessel", 'strasse', old."strasse", 'plz', old."plz", 'ort', old."ort", 'vertretung_amtsbezeichnung', old."vertretung_amtsbezeichnung", 'vertretung_name', old."vertretung_name", 'auskunft_name', old."auskunft_name", 'auskunft_stelle', old."auskunft_stelle", 'auskunft_telefon', old."auskunft_telefon", 'auskunft_fax', old."auskunft_fax", 'auskunft_email', old."auskunft_email", 'bank_inhaber', old."bank_inhaber", 'bank_institut', old."bank_institut", 'bank_iban', old."bank_iban", 'bank_bic', old."bank_bic", 'bank_buchungszeichen', old."bank_buchungszeichen", 'briefkopf_zeilen', old."briefkopf_zeilen", 'aktenzeichen_muster', old."aktenzeichen_muster", 'farbe', old."farbe", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kommunen_insert" AFTER INSERT ON "kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kommunen', new."id", null, json_object('id', new."id", 'name', new."name", 'art', new."art", 'schluessel', new."schluessel", 'kreis_schluessel', new."kreis_schluessel", 'strasse', new."strasse", 'plz', new."plz", 'ort', new."ort", 'vertretung_amtsbezeichnung', new."vertretung_amtsbezeichnung", 'vertretung_name', new."vertretung_name", 'auskunft_name', new."auskunft_name", 'auskunft_stelle', new."auskunft_stelle", 'auskunft_telefon', new."auskunft_telefon", 'auskunft_fax', new."auskunft_fax", 'auskunft_email', new."auskunft_email", 'bank_inhaber', new."bank_inhaber", 'bank_institut', new."bank_institut", 'bank_iban', new."bank_iban", 'bank_bic', new."bank_bic", 'bank_buchungszeichen', new."bank_buchungszeichen", 'briefkopf_zeilen', new."briefkopf_zeilen", 'aktenzeichen_muster', new."aktenzeichen_muster", 'farbe', new."farbe", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_kommunen_update" AFTER UPDATE ON "kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'name', old."name", 'art', old."art", 'schluessel', old."schluessel", 'kreis_schluessel', old."kreis_schluessel", 'strasse', old."strasse", 'plz', old."plz", 'ort', old."ort", 'vertretung_amtsbezeichnung', old."vertretung_amtsbezeichnung", 'vertretung_name', old."vertretung_name", 'auskunft_name', old."auskunft_name", 'auskunft_stelle', old."auskunft_stelle", 'auskunft_telefon', old."auskunft_telefon", 'auskunft_fax', old."auskunft_fax", 'auskunft_email', old."auskunft_email", 'bank_inhaber', old."bank_inhaber", 'bank_institut', old."bank_institut", 'bank_iban', old."bank_iban", 'bank_bic', old."bank_bic", 'bank_buchungszeichen', old."bank_buchungszeichen", 'briefkopf_zeilen', old."briefkopf_zeilen", 'aktenzeichen_muster', old."aktenzeichen_muster", 'farbe', old."farbe", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'name', new."name", 'art', new."art", 'schluessel', new."schluessel", 'kreis_schluessel', new."kreis_schluessel", 'strasse', new."strasse", 'plz', new."plz", 'ort', new."ort", 'vertretung_amtsbezeichnung', new."vertretung_amtsbezeichnung", 'vertretung_name', new."vertretung_name", 'auskunft_name', new."auskunft_name", 'auskunft_stelle', new."auskunft_stelle", 'auskunft_telefon', new."auskunft_telefon", 'auskunft_fax', new."auskunft_fax", 'auskunft_email', new."auskunft_email", 'bank_inhaber', new."bank_inhaber", 'bank_institut', new."bank_institut", 'bank_iban', new."bank_iban", 'bank_bic', new."bank_bic", 'bank_buchungszeichen', new."bank_buchungszeichen", 'briefkopf_zeilen', new."briefkopf_zeilen", 'aktenzeichen_muster', new."aktenzeichen_muster", 'farbe', new."farbe", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'kommunen', new."id", json_object('id', old."id", 'name', old."name", 'art', old."art", 'schluessel', old."schluessel", 'kreis_schluessel', old."kreis_schluessel", 'strasse', old."strasse", 'plz', old."plz", 'ort', old."ort", 'vertretung_amtsbezeichnung', old."vertretung_amtsbezeichnung", 'vertretung_name', old."vertretung_name", 'auskunft_name', old."auskunft_name", 'auskunft_stelle', old."auskunft_stelle", 'auskunft_telefon', old."auskunft_telefon", 'auskunft_fax', old."auskunft_fax", 'auskunft_email', old."auskunft_email", 'bank_inhaber', old."bank_inhaber", 'bank_institut', old."bank_institut", 'bank_iban', old."bank_iban", 'bank_bic', old."bank_bic", 'bank_buchungszeichen', old."bank_buchungszeichen", 'briefkopf_zeilen', old."briefkopf_zeilen", 'aktenzeichen_muster', old."aktenzeichen_muster", 'farbe', old."farbe", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'name', new."name", 'art', new."art", 'schluessel', new."schluessel", 'kreis_schluessel', new."kreis_schluessel", 'strasse', new."strasse", 'plz', new."plz", 'ort', new."ort", 'vertretung_amtsbezeichnung', new."vertretung_amtsbezeichnung", 'vertretung_name', new."vertretung_name", 'auskunft_name', new."auskunft_name", 'auskunft_stelle', new."auskunft_stelle", 'auskunft_telefon', new."auskunft_telefon", 'auskunft_fax', new."auskunft_fax", 'auskunft_email', new."auskunft_email", 'bank_inhaber', new."bank_inhaber", 'bank_institut', new."bank_institut", 'bank_iban', new."bank_iban", 'bank_bic', new."bank_bic", 'bank_buchungszeichen', new."bank_buchungszeichen", 'briefkopf_zeilen', new."briefkopf_zeilen", 'aktenzeichen_muster', new."aktenzeichen_muster", 'farbe', new."farbe", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_konten_delete" AFTER DELETE ON "konten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'konten', old."id", json_object('id', old."id", 'anzeigename', old."anzeigename", 'einstellungen', old."einstellungen", 'zustand', old."zustand", 'seit', old."seit", 'passwort_seit', old."passwort_seit", 'oeffentlich', old."oeffentlich", 'version', old."version"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_konten_insert" AFTER INSERT ON "konten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'konten', new."id", null, json_object('id', new."id", 'anzeigename', new."anzeigename", 'einstellungen', new."einstellungen", 'zustand', new."zustand", 'seit', new."seit", 'passwort_seit', new."passwort_seit", 'oeffentlich', new."oeffentlich", 'version', new."version") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_konten_update" AFTER UPDATE ON "konten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'anzeigename', old."anzeigename", 'einstellungen', old."einstellungen", 'zustand', old."zustand", 'seit', old."seit", 'passwort_seit', old."passwort_seit", 'oeffentlich', old."oeffentlich", 'version', old."version") <> json_object('id', new."id", 'anzeigename', new."anzeigename", 'einstellungen', new."einstellungen", 'zustand', new."zustand", 'seit', new."seit", 'passwort_seit', new."passwort_seit", 'oeffentlich', new."oeffentlich", 'version', new."version") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'konten', new."id", json_object('id', old."id", 'anzeigename', old."anzeigename", 'einstellungen', old."einstellungen", 'zustand', old."zustand", 'seit', old."seit", 'passwort_seit', old."passwort_seit", 'oeffentlich', old."oeffentlich", 'version', old."version"), json_object('id', new."id", 'anzeigename', new."anzeigename", 'einstellungen', new."einstellungen", 'zustand', new."zustand", 'seit', new."seit", 'passwort_seit', new."passwort_seit", 'oeffentlich', new."oeffentlich", 'version', new."version") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_leistungen_delete" AFTER DELETE ON "leistungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'leistungen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'art', old."art", 'von', old."von", 'bis', old."bis"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_leistungen_insert" AFTER INSERT ON "leistungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'leistungen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'art', new."art", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_leistungen_update" AFTER UPDATE ON "leistungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'art', old."art", 'von', old."von", 'bis', old."bis") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'art', new."art", 'von', new."von", 'bis', new."bis") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'leistungen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'art', old."art", 'von', old."von", 'bis', old."bis"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'art', new."art", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_mitgliedschaften_delete" AFTER DELETE ON "mitgliedschaften" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'mitgliedschaften', old."id", json_object('id', old."id", 'verband_id', old."verband_id", 'kommune_id', old."kommune_id", 'von', old."von", 'bis', old."bis", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_mitgliedschaften_insert" AFTER INSERT ON "mitgliedschaften" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'mitgliedschaften', new."id", null, json_object('id', new."id", 'verband_id', new."verband_id", 'kommune_id', new."kommune_id", 'von', new."von", 'bis', new."bis", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_mitgliedschaften_update" AFTER UPDATE ON "mitgliedschaften" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'verband_id', old."verband_id", 'kommune_id', old."kommune_id", 'von', old."von", 'bis', old."bis", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'verband_id', new."verband_id", 'kommune_id', new."kommune_id", 'von', new."von", 'bis', new."bis", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'mitgliedschaften', new."id", json_object('id', old."id", 'verband_id', old."verband_id", 'kommune_id', old."kommune_id", 'von', old."von", 'bis', old."bis", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'verband_id', new."verband_id", 'kommune_id', new."kommune_id", 'von', new."von", 'bis', new."bis", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_netzwerkkontakte_delete" AFTER DELETE ON "netzwerkkontakte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'netzwerkkontakte', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'am', old."am", 'personal_id', old."personal_id", 'gruppe', old."gruppe", 'art', old."art", 'partner_id', old."partner_id", 'stelle', old."stelle", 'thema', old."thema", 'dauer_minuten', old."dauer_minuten", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_netzwerkkontakte_insert" AFTER INSERT ON "netzwerkkontakte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'netzwerkkontakte', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'am', new."am", 'personal_id', new."personal_id", 'gruppe', new."gruppe", 'art', new."art", 'partner_id', new."partner_id", 'stelle', new."stelle", 'thema', new."thema", 'dauer_minuten', new."dauer_minuten", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_netzwerkkontakte_update" AFTER UPDATE ON "netzwerkkontakte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'am', old."am", 'personal_id', old."personal_id", 'gruppe', old."gruppe", 'art', old."art", 'partner_id', old."partner_id", 'stelle', old."stelle", 'thema', old."thema", 'dauer_minuten', old."dauer_minuten", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'am', new."am", 'personal_id', new."personal_id", 'gruppe', new."gruppe", 'art', new."art", 'partner_id', new."partner_id", 'stelle', new."stelle", 'thema', new."thema", 'dauer_minuten', new."dauer_minuten", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'netzwerkkontakte', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'am', old."am", 'personal_id', old."personal_id", 'gruppe', old."gruppe", 'art', old."art", 'partner_id', old."partner_id", 'stelle', old."stelle", 'thema', old."thema", 'dauer_minuten', old."dauer_minuten", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'am', new."am", 'personal_id', new."personal_id", 'gruppe', new."gruppe", 'art', new."art", 'partner_id', new."partner_id", 'stelle', new."stelle", 'thema', new."thema", 'dauer_minuten', new."dauer_minuten", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_paket_kontakte_delete" AFTER DELETE ON "paket_kontakte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'paket_kontakte', old."id", json_object('id', old."id", 'name', old."name", 'signatur', old."signatur", 'tausch', old."tausch", 'kennung', old."kennung", 'hinzugefuegt_am', old."hinzugefuegt_am", 'geprueft_am', old."geprueft_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_paket_kontakte_insert" AFTER INSERT ON "paket_kontakte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'paket_kontakte', new."id", null, json_object('id', new."id", 'name', new."name", 'signatur', new."signatur", 'tausch', new."tausch", 'kennung', new."kennung", 'hinzugefuegt_am', new."hinzugefuegt_am", 'geprueft_am', new."geprueft_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_paket_kontakte_update" AFTER UPDATE ON "paket_kontakte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'name', old."name", 'signatur', old."signatur", 'tausch', old."tausch", 'kennung', old."kennung", 'hinzugefuegt_am', old."hinzugefuegt_am", 'geprueft_am', old."geprueft_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'name', new."name", 'signatur', new."signatur", 'tausch', new."tausch", 'kennung', new."kennung", 'hinzugefuegt_am', new."hinzugefuegt_am", 'geprueft_am', new."geprueft_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'paket_kontakte', new."id", json_object('id', old."id", 'name', old."name", 'signatur', old."signatur", 'tausch', old."tausch", 'kennung', old."kennung", 'hinzugefuegt_am', old."hinzugefuegt_am", 'geprueft_am', old."geprueft_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'name', new."name", 'signatur', new."signatur", 'tausch', new."tausch", 'kennung', new."kennung", 'hinzugefuegt_am', new."hinzugefuegt_am", 'geprueft_am', new."geprueft_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_delete" AFTER DELETE ON "partner" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner', old."id", json_object('id', old."id", 'name', old."name", 'art', old."art", 'ansprechperson', old."ansprechperson", 'telefon', old."telefon", 'email', old."email", 'web', old."web", 'strasse', old."strasse", 'plz', old."plz", 'ort', old."ort", 'haltestelle', old."haltestelle", 'sprachen', old."sprachen", 'zeiten', old."zeiten", 'kosten', old."kosten", 'kinderbetreuung', old."kinderbetreuung", 'barrierefrei', old."barrierefrei", 'zertifiziert', old."zertifiziert", 'verguetung', old."verguetung", 'ist_nennbar', old."ist_nennbar", 'bemerkung', old."bemerkung", 'geprueft_am', old."geprueft_am", 'geprueft_von', old."geprueft_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_insert" AFTER INSERT ON "partner" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner', new."id", null, json_object('id', new."id", 'name', new."name", 'art', new."art", 'ansprechperson', new."ansprechperson", 'telefon', new."telefon", 'email', new."email", 'web', new."web", 'strasse', new."strasse", 'plz', new."plz", 'ort', new."ort", 'haltestelle', new."haltestelle", 'sprachen', new."sprachen", 'zeiten', new."zeiten", 'kosten', new."kosten", 'kinderbetreuung', new."kinderbetreuung", 'barrierefrei', new."barrierefrei", 'zertifiziert', new."zertifiziert", 'verguetung', new."verguetung", 'ist_nennbar', new."ist_nennbar", 'bemerkung', new."bemerkung", 'geprueft_am', new."geprueft_am", 'geprueft_von', new."geprueft_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_kommunen_delete" AFTER DELETE ON "partner_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner_kommunen', old."partner_id" || '/' || old."kommune_id", json_object('partner_id', old."partner_id", 'kommune_id', old."kommune_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_kommunen_insert" AFTER INSERT ON "partner_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner_kommunen', new."partner_id" || '/' || new."kommune_id", null, json_object('partner_id', new."partner_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_kommunen_update" AFTER UPDATE ON "partner_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('partner_id', old."partner_id", 'kommune_id', old."kommune_id") <> json_object('partner_id', new."partner_id", 'kommune_id', new."kommune_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner_kommunen', new."partner_id" || '/' || new."kommune_id", json_object('partner_id', old."partner_id", 'kommune_id', old."kommune_id"), json_object('partner_id', new."partner_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_update" AFTER UPDATE ON "partner" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'name', old."name", 'art', old."art", 'ansprechperson', old."ansprechperson", 'telefon', old."telefon", 'email', old."email", 'web', old."web", 'strasse', old."strasse", 'plz', old."plz", 'ort', old."ort", 'haltestelle', old."haltestelle", 'sprachen', old."sprachen", 'zeiten', old."zeiten", 'kosten', old."kosten", 'kinderbetreuung', old."kinderbetreuung", 'barrierefrei', old."barrierefrei", 'zertifiziert', old."zertifiziert", 'verguetung', old."verguetung", 'ist_nennbar', old."ist_nennbar", 'bemerkung', old."bemerkung", 'geprueft_am', old."geprueft_am", 'geprueft_von', old."geprueft_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'name', new."name", 'art', new."art", 'ansprechperson', new."ansprechperson", 'telefon', new."telefon", 'email', new."email", 'web', new."web", 'strasse', new."strasse", 'plz', new."plz", 'ort', new."ort", 'haltestelle', new."haltestelle", 'sprachen', new."sprachen", 'zeiten', new."zeiten", 'kosten', new."kosten", 'kinderbetreuung', new."kinderbetreuung", 'barrierefrei', new."barrierefrei", 'zertifiziert', new."zertifiziert", 'verguetung', new."verguetung", 'ist_nennbar', new."ist_nennbar", 'bemerkung', new."bemerkung", 'geprueft_am', new."geprueft_am", 'geprueft_von', new."geprueft_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner', new."id", json_object('id', old."id", 'name', old."name", 'art', old."art", 'ansprechperson', old."ansprechperson", 'telefon', old."telefon", 'email', old."email", 'web', old."web", 'strasse', old."strasse", 'plz', old."plz", 'ort', old."ort", 'haltestelle', old."haltestelle", 'sprachen', old."sprachen", 'zeiten', old."zeiten", 'kosten', old."kosten", 'kinderbetreuung', old."kinderbetreuung", 'barrierefrei', old."barrierefrei", 'zertifiziert', old."zertifiziert", 'verguetung', old."verguetung", 'ist_nennbar', old."ist_nennbar", 'bemerkung', old."bemerkung", 'geprueft_am', old."geprueft_am", 'geprueft_von', old."geprueft_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'name', new."name", 'art', new."art", 'ansprechperson', new."ansprechperson", 'telefon', new."telefon", 'email', new."email", 'web', new."web", 'strasse', new."strasse", 'plz', new."plz", 'ort', new."ort", 'haltestelle', new."haltestelle", 'sprachen', new."sprachen", 'zeiten', new."zeiten", 'kosten', new."kosten", 'kinderbetreuung', new."kinderbetreuung", 'barrierefrei', new."barrierefrei", 'zertifiziert', new."zertifiziert", 'verguetung', new."verguetung", 'ist_nennbar', new."ist_nennbar", 'bemerkung', new."bemerkung", 'geprueft_am', new."geprueft_am", 'geprueft_von', new."geprueft_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_zustaendigkeiten_delete" AFTER DELETE ON "partner_zustaendigkeiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner_zustaendigkeiten', old."partner_id" || '/' || old."position", json_object('partner_id', old."partner_id", 'position', old."position", 'feld', old."feld", 'kommune_id', old."kommune_id", 'ortsteil', old."ortsteil"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_zustaendigkeiten_insert" AFTER INSERT ON "partner_zustaendigkeiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner_zustaendigkeiten', new."partner_id" || '/' || new."position", null, json_object('partner_id', new."partner_id", 'position', new."position", 'feld', new."feld", 'kommune_id', new."kommune_id", 'ortsteil', new."ortsteil") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_partner_zustaendigkeiten_update" AFTER UPDATE ON "partner_zustaendigkeiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('partner_id', old."partner_id", 'position', old."position", 'feld', old."feld", 'kommune_id', old."kommune_id", 'ortsteil', old."ortsteil") <> json_object('partner_id', new."partner_id", 'position', new."position", 'feld', new."feld", 'kommune_id', new."kommune_id", 'ortsteil', new."ortsteil") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'partner_zustaendigkeiten', new."partner_id" || '/' || new."position", json_object('partner_id', old."partner_id", 'position', old."position", 'feld', old."feld", 'kommune_id', old."kommune_id", 'ortsteil', old."ortsteil"), json_object('partner_id', new."partner_id", 'position', new."position", 'feld', new."feld", 'kommune_id', new."kommune_id", 'ortsteil', new."ortsteil") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personal_delete" AFTER DELETE ON "personal" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personal', old."id", json_object('id', old."id", 'vorname', old."vorname", 'nachname', old."nachname", 'geschlecht', old."geschlecht", 'traegerart', old."traegerart", 'traeger_id', old."traeger_id", 'beschaeftigt_ab', old."beschaeftigt_ab", 'vertrag_von', old."vertrag_von", 'vertrag_bis', old."vertrag_bis", 'tarif_vollzeit_hundertstel', old."tarif_vollzeit_hundertstel", 'qualifikationstyp', old."qualifikationstyp", 'qualifikation', old."qualifikation", 'fachaufsicht_name', old."fachaufsicht_name", 'fachaufsicht_funktion', old."fachaufsicht_funktion", 'fachaufsicht_stelle', old."fachaufsicht_stelle", 'fachaufsicht_uebergreifend', old."fachaufsicht_uebergreifend", 'vertretung_id', old."vertretung_id", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personal_insert" AFTER INSERT ON "personal" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personal', new."id", null, json_object('id', new."id", 'vorname', new."vorname", 'nachname', new."nachname", 'geschlecht', new."geschlecht", 'traegerart', new."traegerart", 'traeger_id', new."traeger_id", 'beschaeftigt_ab', new."beschaeftigt_ab", 'vertrag_von', new."vertrag_von", 'vertrag_bis', new."vertrag_bis", 'tarif_vollzeit_hundertstel', new."tarif_vollzeit_hundertstel", 'qualifikationstyp', new."qualifikationstyp", 'qualifikation', new."qualifikation", 'fachaufsicht_name', new."fachaufsicht_name", 'fachaufsicht_funktion', new."fachaufsicht_funktion", 'fachaufsicht_stelle', new."fachaufsicht_stelle", 'fachaufsicht_uebergreifend', new."fachaufsicht_uebergreifend", 'vertretung_id', new."vertretung_id", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personal_konten_delete" AFTER DELETE ON "personal_konten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personal_konten', old."personal_id", json_object('personal_id', old."personal_id", 'konto_id', old."konto_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personal_konten_insert" AFTER INSERT ON "personal_konten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personal_konten', new."personal_id", null, json_object('personal_id', new."personal_id", 'konto_id', new."konto_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personal_konten_update" AFTER UPDATE ON "personal_konten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('personal_id', old."personal_id", 'konto_id', old."konto_id") <> json_object('personal_id', new."personal_id", 'konto_id', new."konto_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personal_konten', new."personal_id", json_object('personal_id', old."personal_id", 'konto_id', old."konto_id"), json_object('personal_id', new."personal_id", 'konto_id', new."konto_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personal_update" AFTER UPDATE ON "personal" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'vorname', old."vorname", 'nachname', old."nachname", 'geschlecht', old."geschlecht", 'traegerart', old."traegerart", 'traeger_id', old."traeger_id", 'beschaeftigt_ab', old."beschaeftigt_ab", 'vertrag_von', old."vertrag_von", 'vertrag_bis', old."vertrag_bis", 'tarif_vollzeit_hundertstel', old."tarif_vollzeit_hundertstel", 'qualifikationstyp', old."qualifikationstyp", 'qualifikation', old."qualifikation", 'fachaufsicht_name', old."fachaufsicht_name", 'fachaufsicht_funktion', old."fachaufsicht_funktion", 'fachaufsicht_stelle', old."fachaufsicht_stelle", 'fachaufsicht_uebergreifend', old."fachaufsicht_uebergreifend", 'vertretung_id', old."vertretung_id", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'vorname', new."vorname", 'nachname', new."nachname", 'geschlecht', new."geschlecht", 'traegerart', new."traegerart", 'traeger_id', new."traeger_id", 'beschaeftigt_ab', new."beschaeftigt_ab", 'vertrag_von', new."vertrag_von", 'vertrag_bis', new."vertrag_bis", 'tarif_vollzeit_hundertstel', new."tarif_vollzeit_hundertstel", 'qualifikationstyp', new."qualifikationstyp", 'qualifikation', new."qualifikation", 'fachaufsicht_name', new."fachaufsicht_name", 'fachaufsicht_funktion', new."fachaufsicht_funktion", 'fachaufsicht_stelle', new."fachaufsicht_stelle", 'fachaufsicht_uebergreifend', new."fachaufsicht_uebergreifend", 'vertretung_id', new."vertretung_id", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personal', new."id", json_object('id', old."id", 'vorname', old."vorname", 'nachname', old."nachname", 'geschlecht', old."geschlecht", 'traegerart', old."traegerart", 'traeger_id', old."traeger_id", 'beschaeftigt_ab', old."beschaeftigt_ab", 'vertrag_von', old."vertrag_von", 'vertrag_bis', old."vertrag_bis", 'tarif_vollzeit_hundertstel', old."tarif_vollzeit_hundertstel", 'qualifikationstyp', old."qualifikationstyp", 'qualifikation', old."qualifikation", 'fachaufsicht_name', old."fachaufsicht_name", 'fachaufsicht_funktion', old."fachaufsicht_funktion", 'fachaufsicht_stelle', old."fachaufsicht_stelle", 'fachaufsicht_uebergreifend', old."fachaufsicht_uebergreifend", 'vertretung_id', old."vertretung_id", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'vorname', new."vorname", 'nachname', new."nachname", 'geschlecht', new."geschlecht", 'traegerart', new."traegerart", 'traeger_id', new."traeger_id", 'beschaeftigt_ab', new."beschaeftigt_ab", 'vertrag_von', new."vertrag_von", 'vertrag_bis', new."vertrag_bis", 'tarif_vollzeit_hundertstel', new."tarif_vollzeit_hundertstel", 'qualifikationstyp', new."qualifikationstyp", 'qualifikation', new."qualifikation", 'fachaufsicht_name', new."fachaufsicht_name", 'fachaufsicht_funktion', new."fachaufsicht_funktion", 'fachaufsicht_stelle', new."fachaufsicht_stelle", 'fachaufsicht_uebergreifend', new."fachaufsicht_uebergreifend", 'vertretung_id', new."vertretung_id", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personen_delete" AFTER DELETE ON "personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'vorname', old."vorname", 'nachname', old."nachname", 'schreibweisen', old."schreibweisen", 'name_original', old."name_original", 'geschlecht', old."geschlecht", 'geburtsgenauigkeit', old."geburtsgenauigkeit", 'geburtsdatum', old."geburtsdatum", 'geburtsjahr', old."geburtsjahr", 'rolle', old."rolle", 'staatsangehoerigkeit', old."staatsangehoerigkeit", 'ankunft_am', old."ankunft_am", 'aub_von', old."aub_von", 'aub_bis', old."aub_bis", 'zugangsgrund', old."zugangsgrund", 'zugang_grundlage_am', old."zugang_grundlage_am", 'wohnt_in_gemeinschaftsunterkunft', old."wohnt_in_gemeinschaftsunterkunft", 'sprachen', old."sprachen", 'alphabetisierung', old."alphabetisierung", 'braucht_sprachmittlung', old."braucht_sprachmittlung", 'stationen', old."stationen", 'kurse', old."kurse", 'interessen', old."interessen", 'fremdnummern', old."fremdnummern", 'telefon', old."telefon", 'email', old."email", 'schutz', old."schutz", 'schutz_bis', old."schutz_bis", 'erstkontakt', old."erstkontakt", 'erstkontakt_am', old."erstkontakt_am", 'informiert_am', old."informiert_am", 'informiert_sprache', old."informiert_sprache", 'einwilligung_am', old."einwilligung_am", 'einwilligung_kopie_am', old."einwilligung_kopie_am", 'einwilligung_widerrufen_am', old."einwilligung_widerrufen_am", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personen_insert" AFTER INSERT ON "personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'vorname', new."vorname", 'nachname', new."nachname", 'schreibweisen', new."schreibweisen", 'name_original', new."name_original", 'geschlecht', new."geschlecht", 'geburtsgenauigkeit', new."geburtsgenauigkeit", 'geburtsdatum', new."geburtsdatum", 'geburtsjahr', new."geburtsjahr", 'rolle', new."rolle", 'staatsangehoerigkeit', new."staatsangehoerigkeit", 'ankunft_am', new."ankunft_am", 'aub_von', new."aub_von", 'aub_bis', new."aub_bis", 'zugangsgrund', new."zugangsgrund", 'zugang_grundlage_am', new."zugang_grundlage_am", 'wohnt_in_gemeinschaftsunterkunft', new."wohnt_in_gemeinschaftsunterkunft", 'sprachen', new."sprachen", 'alphabetisierung', new."alphabetisierung", 'braucht_sprachmittlung', new."braucht_sprachmittlung", 'stationen', new."stationen", 'kurse', new."kurse", 'interessen', new."interessen", 'fremdnummern', new."fremdnummern", 'telefon', new."telefon", 'email', new."email", 'schutz', new."schutz", 'schutz_bis', new."schutz_bis", 'erstkontakt', new."erstkontakt", 'erstkontakt_am', new."erstkontakt_am", 'informiert_am', new."informiert_am", 'informiert_sprache', new."informiert_sprache", 'einwilligung_am', new."einwilligung_am", 'einwilligung_kopie_am', new."einwilligung_kopie_am", 'einwilligung_widerrufen_am', new."einwilligung_widerrufen_am", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_personen_update" AFTER UPDATE ON "personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'vorname', old."vorname", 'nachname', old."nachname", 'schreibweisen', old."schreibweisen", 'name_original', old."name_original", 'geschlecht', old."geschlecht", 'geburtsgenauigkeit', old."geburtsgenauigkeit", 'geburtsdatum', old."geburtsdatum", 'geburtsjahr', old."geburtsjahr", 'rolle', old."rolle", 'staatsangehoerigkeit', old."staatsangehoerigkeit", 'ankunft_am', old."ankunft_am", 'aub_von', old."aub_von", 'aub_bis', old."aub_bis", 'zugangsgrund', old."zugangsgrund", 'zugang_grundlage_am', old."zugang_grundlage_am", 'wohnt_in_gemeinschaftsunterkunft', old."wohnt_in_gemeinschaftsunterkunft", 'sprachen', old."sprachen", 'alphabetisierung', old."alphabetisierung", 'braucht_sprachmittlung', old."braucht_sprachmittlung", 'stationen', old."stationen", 'kurse', old."kurse", 'interessen', old."interessen", 'fremdnummern', old."fremdnummern", 'telefon', old."telefon", 'email', old."email", 'schutz', old."schutz", 'schutz_bis', old."schutz_bis", 'erstkontakt', old."erstkontakt", 'erstkontakt_am', old."erstkontakt_am", 'informiert_am', old."informiert_am", 'informiert_sprache', old."informiert_sprache", 'einwilligung_am', old."einwilligung_am", 'einwilligung_kopie_am', old."einwilligung_kopie_am", 'einwilligung_widerrufen_am', old."einwilligung_widerrufen_am", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'vorname', new."vorname", 'nachname', new."nachname", 'schreibweisen', new."schreibweisen", 'name_original', new."name_original", 'geschlecht', new."geschlecht", 'geburtsgenauigkeit', new."geburtsgenauigkeit", 'geburtsdatum', new."geburtsdatum", 'geburtsjahr', new."geburtsjahr", 'rolle', new."rolle", 'staatsangehoerigkeit', new."staatsangehoerigkeit", 'ankunft_am', new."ankunft_am", 'aub_von', new."aub_von", 'aub_bis', new."aub_bis", 'zugangsgrund', new."zugangsgrund", 'zugang_grundlage_am', new."zugang_grundlage_am", 'wohnt_in_gemeinschaftsunterkunft', new."wohnt_in_gemeinschaftsunterkunft", 'sprachen', new."sprachen", 'alphabetisierung', new."alphabetisierung", 'braucht_sprachmittlung', new."braucht_sprachmittlung", 'stationen', new."stationen", 'kurse', new."kurse", 'interessen', new."interessen", 'fremdnummern', new."fremdnummern", 'telefon', new."telefon", 'email', new."email", 'schutz', new."schutz", 'schutz_bis', new."schutz_bis", 'erstkontakt', new."erstkontakt", 'erstkontakt_am', new."erstkontakt_am", 'informiert_am', new."informiert_am", 'informiert_sprache', new."informiert_sprache", 'einwilligung_am', new."einwilligung_am", 'einwilligung_kopie_am', new."einwilligung_kopie_am", 'einwilligung_widerrufen_am', new."einwilligung_widerrufen_am", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'personen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'position', old."position", 'vorname', old."vorname", 'nachname', old."nachname", 'schreibweisen', old."schreibweisen", 'name_original', old."name_original", 'geschlecht', old."geschlecht", 'geburtsgenauigkeit', old."geburtsgenauigkeit", 'geburtsdatum', old."geburtsdatum", 'geburtsjahr', old."geburtsjahr", 'rolle', old."rolle", 'staatsangehoerigkeit', old."staatsangehoerigkeit", 'ankunft_am', old."ankunft_am", 'aub_von', old."aub_von", 'aub_bis', old."aub_bis", 'zugangsgrund', old."zugangsgrund", 'zugang_grundlage_am', old."zugang_grundlage_am", 'wohnt_in_gemeinschaftsunterkunft', old."wohnt_in_gemeinschaftsunterkunft", 'sprachen', old."sprachen", 'alphabetisierung', old."alphabetisierung", 'braucht_sprachmittlung', old."braucht_sprachmittlung", 'stationen', old."stationen", 'kurse', old."kurse", 'interessen', old."interessen", 'fremdnummern', old."fremdnummern", 'telefon', old."telefon", 'email', old."email", 'schutz', old."schutz", 'schutz_bis', old."schutz_bis", 'erstkontakt', old."erstkontakt", 'erstkontakt_am', old."erstkontakt_am", 'informiert_am', old."informiert_am", 'informiert_sprache', old."informiert_sprache", 'einwilligung_am', old."einwilligung_am", 'einwilligung_kopie_am', old."einwilligung_kopie_am", 'einwilligung_widerrufen_am', old."einwilligung_widerrufen_am", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'position', new."position", 'vorname', new."vorname", 'nachname', new."nachname", 'schreibweisen', new."schreibweisen", 'name_original', new."name_original", 'geschlecht', new."geschlecht", 'geburtsgenauigkeit', new."geburtsgenauigkeit", 'geburtsdatum', new."geburtsdatum", 'geburtsjahr', new."geburtsjahr", 'rolle', new."rolle", 'staatsangehoerigkeit', new."staatsangehoerigkeit", 'ankunft_am', new."ankunft_am", 'aub_von', new."aub_von", 'aub_bis', new."aub_bis", 'zugangsgrund', new."zugangsgrund", 'zugang_grundlage_am', new."zugang_grundlage_am", 'wohnt_in_gemeinschaftsunterkunft', new."wohnt_in_gemeinschaftsunterkunft", 'sprachen', new."sprachen", 'alphabetisierung', new."alphabetisierung", 'braucht_sprachmittlung', new."braucht_sprachmittlung", 'stationen', new."stationen", 'kurse', new."kurse", 'interessen', new."interessen", 'fremdnummern', new."fremdnummern", 'telefon', new."telefon", 'email', new."email", 'schutz', new."schutz", 'schutz_bis', new."schutz_bis", 'erstkontakt', new."erstkontakt", 'erstkontakt_am', new."erstkontakt_am", 'informiert_am', new."informiert_am", 'informiert_sprache', new."informiert_sprache", 'einwilligung_am', new."einwilligung_am", 'einwilligung_kopie_am', new."einwilligung_kopie_am", 'einwilligung_widerrufen_am', new."einwilligung_widerrufen_am", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_ausfertigungen_delete" AFTER DELETE ON "plan_ausfertigungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_ausfertigungen', old."id", json_object('id', old."id", 'fassung_id', old."fassung_id", 'person_id', old."person_id", 'sprache', old."sprache", 'dokument_id', old."dokument_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_ausfertigungen_insert" AFTER INSERT ON "plan_ausfertigungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_ausfertigungen', new."id", null, json_object('id', new."id", 'fassung_id', new."fassung_id", 'person_id', new."person_id", 'sprache', new."sprache", 'dokument_id', new."dokument_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_ausfertigungen_update" AFTER UPDATE ON "plan_ausfertigungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'fassung_id', old."fassung_id", 'person_id', old."person_id", 'sprache', old."sprache", 'dokument_id', old."dokument_id") <> json_object('id', new."id", 'fassung_id', new."fassung_id", 'person_id', new."person_id", 'sprache', new."sprache", 'dokument_id', new."dokument_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_ausfertigungen', new."id", json_object('id', old."id", 'fassung_id', old."fassung_id", 'person_id', old."person_id", 'sprache', old."sprache", 'dokument_id', old."dokument_id"), json_object('id', new."id", 'fassung_id', new."fassung_id", 'person_id', new."person_id", 'sprache', new."sprache", 'dokument_id', new."dokument_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_fassungen_delete" AFTER DELETE ON "plan_fassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_fassungen', old."id", json_object('id', old."id", 'plan_id', old."plan_id", 'nummer', old."nummer", 'gespraech_am', old."gespraech_am", 'vereinbart_am', old."vereinbart_am", 'anwesend', old."anwesend", 'gespraechssprache', old."gespraechssprache", 'sprachmittlung_name', old."sprachmittlung_name", 'sprachmittlung_art', old."sprachmittlung_art", 'uebergabe_am', old."uebergabe_am", 'erhebung_am', old."erhebung_am", 'zeigt_aufenthalt', old."zeigt_aufenthalt", 'wuensche', old."wuensche", 'mitgebracht', old."mitgebracht", 'interessen', old."interessen", 'helfende', old."helfende", 'nach_begleitung', old."nach_begleitung", 'naechstes_gespraech_am', old."naechstes_gespraech_am", 'naechstes_gespraech_um', old."naechstes_gespraech_um", 'naechstes_gespraech_ort', old."naechstes_gespraech_ort", 'ueberpruefung_am', old."ueberpruefung_am", 'kenntnisnahme_am', old."kenntnisnahme_am", 'kenntnisnahme_von', old."kenntnisnahme_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_fassungen_insert" AFTER INSERT ON "plan_fassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_fassungen', new."id", null, json_object('id', new."id", 'plan_id', new."plan_id", 'nummer', new."nummer", 'gespraech_am', new."gespraech_am", 'vereinbart_am', new."vereinbart_am", 'anwesend', new."anwesend", 'gespraechssprache', new."gespraechssprache", 'sprachmittlung_name', new."sprachmittlung_name", 'sprachmittlung_art', new."sprachmittlung_art", 'uebergabe_am', new."uebergabe_am", 'erhebung_am', new."erhebung_am", 'zeigt_aufenthalt', new."zeigt_aufenthalt", 'wuensche', new."wuensche", 'mitgebracht', new."mitgebracht", 'interessen', new."interessen", 'helfende', new."helfende", 'nach_begleitung', new."nach_begleitung", 'naechstes_gespraech_am', new."naechstes_gespraech_am", 'naechstes_gespraech_um', new."naechstes_gespraech_um", 'naechstes_gespraech_ort', new."naechstes_gespraech_ort", 'ueberpruefung_am', new."ueberpruefung_am", 'kenntnisnahme_am', new."kenntnisnahme_am", 'kenntnisnahme_von', new."kenntnisnahme_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_fassungen_update" AFTER UPDATE ON "plan_fassungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'plan_id', old."plan_id", 'nummer', old."nummer", 'gespraech_am', old."gespraech_am", 'vereinbart_am', old."vereinbart_am", 'anwesend', old."anwesend", 'gespraechssprache', old."gespraechssprache", 'sprachmittlung_name', old."sprachmittlung_name", 'sprachmittlung_art', old."sprachmittlung_art", 'uebergabe_am', old."uebergabe_am", 'erhebung_am', old."erhebung_am", 'zeigt_aufenthalt', old."zeigt_aufenthalt", 'wuensche', old."wuensche", 'mitgebracht', old."mitgebracht", 'interessen', old."interessen", 'helfende', old."helfende", 'nach_begleitung', old."nach_begleitung", 'naechstes_gespraech_am', old."naechstes_gespraech_am", 'naechstes_gespraech_um', old."naechstes_gespraech_um", 'naechstes_gespraech_ort', old."naechstes_gespraech_ort", 'ueberpruefung_am', old."ueberpruefung_am", 'kenntnisnahme_am', old."kenntnisnahme_am", 'kenntnisnahme_von', old."kenntnisnahme_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'plan_id', new."plan_id", 'nummer', new."nummer", 'gespraech_am', new."gespraech_am", 'vereinbart_am', new."vereinbart_am", 'anwesend', new."anwesend", 'gespraechssprache', new."gespraechssprache", 'sprachmittlung_name', new."sprachmittlung_name", 'sprachmittlung_art', new."sprachmittlung_art", 'uebergabe_am', new."uebergabe_am", 'erhebung_am', new."erhebung_am", 'zeigt_aufenthalt', new."zeigt_aufenthalt", 'wuensche', new."wuensche", 'mitgebracht', new."mitgebracht", 'interessen', new."interessen", 'helfende', new."helfende", 'nach_begleitung', new."nach_begleitung", 'naechstes_gespraech_am', new."naechstes_gespraech_am", 'naechstes_gespraech_um', new."naechstes_gespraech_um", 'naechstes_gespraech_ort', new."naechstes_gespraech_ort", 'ueberpruefung_am', new."ueberpruefung_am", 'kenntnisnahme_am', new."kenntnisnahme_am", 'kenntnisnahme_von', new."kenntnisnahme_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_fassungen', new."id", json_object('id', old."id", 'plan_id', old."plan_id", 'nummer', old."nummer", 'gespraech_am', old."gespraech_am", 'vereinbart_am', old."vereinbart_am", 'anwesend', old."anwesend", 'gespraechssprache', old."gespraechssprache", 'sprachmittlung_name', old."sprachmittlung_name", 'sprachmittlung_art', old."sprachmittlung_art", 'uebergabe_am', old."uebergabe_am", 'erhebung_am', old."erhebung_am", 'zeigt_aufenthalt', old."zeigt_aufenthalt", 'wuensche', old."wuensche", 'mitgebracht', old."mitgebracht", 'interessen', old."interessen", 'helfende', old."helfende", 'nach_begleitung', old."nach_begleitung", 'naechstes_gespraech_am', old."naechstes_gespraech_am", 'naechstes_gespraech_um', old."naechstes_gespraech_um", 'naechstes_gespraech_ort', old."naechstes_gespraech_ort", 'ueberpruefung_am', old."ueberpruefung_am", 'kenntnisnahme_am', old."kenntnisnahme_am", 'kenntnisnahme_von', old."kenntnisnahme_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'plan_id', new."plan_id", 'nummer', new."nummer", 'gespraech_am', new."gespraech_am", 'vereinbart_am', new."vereinbart_am", 'anwesend', new."anwesend", 'gespraechssprache', new."gespraechssprache", 'sprachmittlung_name', new."sprachmittlung_name", 'sprachmittlung_art', new."sprachmittlung_art", 'uebergabe_am', new."uebergabe_am", 'erhebung_am', new."erhebung_am", 'zeigt_aufenthalt', new."zeigt_aufenthalt", 'wuensche', new."wuensche", 'mitgebracht', new."mitgebracht", 'interessen', new."interessen", 'helfende', new."helfende", 'nach_begleitung', new."nach_begleitung", 'naechstes_gespraech_am', new."naechstes_gespraech_am", 'naechstes_gespraech_um', new."naechstes_gespraech_um", 'naechstes_gespraech_ort', new."naechstes_gespraech_ort", 'ueberpruefung_am', new."ueberpruefung_am", 'kenntnisnahme_am', new."kenntnisnahme_am", 'kenntnisnahme_von', new."kenntnisnahme_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_felder_delete" AFTER DELETE ON "plan_felder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_felder', old."id", json_object('id', old."id", 'fassung_id', old."fassung_id", 'position', old."position", 'themenfeld', old."themenfeld", 'person_id', old."person_id", 'heute', old."heute", 'ressource', old."ressource", 'bedarf', old."bedarf", 'ist_vertraulich', old."ist_vertraulich"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_felder_insert" AFTER INSERT ON "plan_felder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_felder', new."id", null, json_object('id', new."id", 'fassung_id', new."fassung_id", 'position', new."position", 'themenfeld', new."themenfeld", 'person_id', new."person_id", 'heute', new."heute", 'ressource', new."ressource", 'bedarf', new."bedarf", 'ist_vertraulich', new."ist_vertraulich") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_felder_update" AFTER UPDATE ON "plan_felder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'fassung_id', old."fassung_id", 'position', old."position", 'themenfeld', old."themenfeld", 'person_id', old."person_id", 'heute', old."heute", 'ressource', old."ressource", 'bedarf', old."bedarf", 'ist_vertraulich', old."ist_vertraulich") <> json_object('id', new."id", 'fassung_id', new."fassung_id", 'position', new."position", 'themenfeld', new."themenfeld", 'person_id', new."person_id", 'heute', new."heute", 'ressource', new."ressource", 'bedarf', new."bedarf", 'ist_vertraulich', new."ist_vertraulich") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_felder', new."id", json_object('id', old."id", 'fassung_id', old."fassung_id", 'position', old."position", 'themenfeld', old."themenfeld", 'person_id', old."person_id", 'heute', old."heute", 'ressource', old."ressource", 'bedarf', old."bedarf", 'ist_vertraulich', old."ist_vertraulich"), json_object('id', new."id", 'fassung_id', new."fassung_id", 'position', new."position", 'themenfeld', new."themenfeld", 'person_id', new."person_id", 'heute', new."heute", 'ressource', new."ressource", 'bedarf', new."bedarf", 'ist_vertraulich', new."ist_vertraulich") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_personen_delete" AFTER DELETE ON "plan_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_personen', old."fassung_id" || '/' || old."person_id", json_object('fassung_id', old."fassung_id", 'person_id', old."person_id", 'position', old."position", 'unterschrieben_am', old."unterschrieben_am", 'ausgehaendigt_am', old."ausgehaendigt_am"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_personen_insert" AFTER INSERT ON "plan_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_personen', new."fassung_id" || '/' || new."person_id", null, json_object('fassung_id', new."fassung_id", 'person_id', new."person_id", 'position', new."position", 'unterschrieben_am', new."unterschrieben_am", 'ausgehaendigt_am', new."ausgehaendigt_am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_personen_update" AFTER UPDATE ON "plan_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('fassung_id', old."fassung_id", 'person_id', old."person_id", 'position', old."position", 'unterschrieben_am', old."unterschrieben_am", 'ausgehaendigt_am', old."ausgehaendigt_am") <> json_object('fassung_id', new."fassung_id", 'person_id', new."person_id", 'position', new."position", 'unterschrieben_am', new."unterschrieben_am", 'ausgehaendigt_am', new."ausgehaendigt_am") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_personen', new."fassung_id" || '/' || new."person_id", json_object('fassung_id', old."fassung_id", 'person_id', old."person_id", 'position', old."position", 'unterschrieben_am', old."unterschrieben_am", 'ausgehaendigt_am', old."ausgehaendigt_am"), json_object('fassung_id', new."fassung_id", 'person_id', new."person_id", 'position', new."position", 'unterschrieben_am', new."unterschrieben_am", 'ausgehaendigt_am', new."ausgehaendigt_am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_schritte_delete" AFTER DELETE ON "plan_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_schritte', old."id", json_object('id', old."id", 'ziel_id', old."ziel_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'fertig_wenn', old."fertig_wenn", 'wer', old."wer", 'bis', old."bis", 'partner_id', old."partner_id", 'stelle', old."stelle", 'weg', old."weg", 'stand', old."stand", 'stand_am', old."stand_am", 'grund', old."grund"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_schritte_insert" AFTER INSERT ON "plan_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_schritte', new."id", null, json_object('id', new."id", 'ziel_id', new."ziel_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'fertig_wenn', new."fertig_wenn", 'wer', new."wer", 'bis', new."bis", 'partner_id', new."partner_id", 'stelle', new."stelle", 'weg', new."weg", 'stand', new."stand", 'stand_am', new."stand_am", 'grund', new."grund") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_schritte_update" AFTER UPDATE ON "plan_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'ziel_id', old."ziel_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'fertig_wenn', old."fertig_wenn", 'wer', old."wer", 'bis', old."bis", 'partner_id', old."partner_id", 'stelle', old."stelle", 'weg', old."weg", 'stand', old."stand", 'stand_am', old."stand_am", 'grund', old."grund") <> json_object('id', new."id", 'ziel_id', new."ziel_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'fertig_wenn', new."fertig_wenn", 'wer', new."wer", 'bis', new."bis", 'partner_id', new."partner_id", 'stelle', new."stelle", 'weg', new."weg", 'stand', new."stand", 'stand_am', new."stand_am", 'grund', new."grund") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_schritte', new."id", json_object('id', old."id", 'ziel_id', old."ziel_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'fertig_wenn', old."fertig_wenn", 'wer', old."wer", 'bis', old."bis", 'partner_id', old."partner_id", 'stelle', old."stelle", 'weg', old."weg", 'stand', old."stand", 'stand_am', old."stand_am", 'grund', old."grund"), json_object('id', new."id", 'ziel_id', new."ziel_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'fertig_wenn', new."fertig_wenn", 'wer', new."wer", 'bis', new."bis", 'partner_id', new."partner_id", 'stelle', new."stelle", 'weg', new."weg", 'stand', new."stand", 'stand_am', new."stand_am", 'grund', new."grund") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_stapel_delete" AFTER DELETE ON "plan_stapel" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_stapel', old."id", json_object('id', old."id", 'am', old."am", 'was', old."was", 'sprache', old."sprache", 'form', old."form", 'plaene', old."plaene", 'dateien', old."dateien", 'kommunen', old."kommunen"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_stapel_insert" AFTER INSERT ON "plan_stapel" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_stapel', new."id", null, json_object('id', new."id", 'am', new."am", 'was', new."was", 'sprache', new."sprache", 'form', new."form", 'plaene', new."plaene", 'dateien', new."dateien", 'kommunen', new."kommunen") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_stapel_update" AFTER UPDATE ON "plan_stapel" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'am', old."am", 'was', old."was", 'sprache', old."sprache", 'form', old."form", 'plaene', old."plaene", 'dateien', old."dateien", 'kommunen', old."kommunen") <> json_object('id', new."id", 'am', new."am", 'was', new."was", 'sprache', new."sprache", 'form', new."form", 'plaene', new."plaene", 'dateien', new."dateien", 'kommunen', new."kommunen") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_stapel', new."id", json_object('id', old."id", 'am', old."am", 'was', old."was", 'sprache', old."sprache", 'form', old."form", 'plaene', old."plaene", 'dateien', old."dateien", 'kommunen', old."kommunen"), json_object('id', new."id", 'am', new."am", 'was', new."was", 'sprache', new."sprache", 'form', new."form", 'plaene', new."plaene", 'dateien', new."dateien", 'kommunen', new."kommunen") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_ziele_delete" AFTER DELETE ON "plan_ziele" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_ziele', old."id", json_object('id', old."id", 'feld_id', old."feld_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'erreicht_wenn', old."erreicht_wenn", 'vorrang', old."vorrang", 'stand', old."stand", 'stand_am', old."stand_am", 'grund', old."grund", 'ist_vertraulich', old."ist_vertraulich", 'auswertung', old."auswertung", 'geholfen', old."geholfen", 'hindernis', old."hindernis"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_ziele_insert" AFTER INSERT ON "plan_ziele" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_ziele', new."id", null, json_object('id', new."id", 'feld_id', new."feld_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'erreicht_wenn', new."erreicht_wenn", 'vorrang', new."vorrang", 'stand', new."stand", 'stand_am', new."stand_am", 'grund', new."grund", 'ist_vertraulich', new."ist_vertraulich", 'auswertung', new."auswertung", 'geholfen', new."geholfen", 'hindernis', new."hindernis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_ziele_update" AFTER UPDATE ON "plan_ziele" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'feld_id', old."feld_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'erreicht_wenn', old."erreicht_wenn", 'vorrang', old."vorrang", 'stand', old."stand", 'stand_am', old."stand_am", 'grund', old."grund", 'ist_vertraulich', old."ist_vertraulich", 'auswertung', old."auswertung", 'geholfen', old."geholfen", 'hindernis', old."hindernis") <> json_object('id', new."id", 'feld_id', new."feld_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'erreicht_wenn', new."erreicht_wenn", 'vorrang', new."vorrang", 'stand', new."stand", 'stand_am', new."stand_am", 'grund', new."grund", 'ist_vertraulich', new."ist_vertraulich", 'auswertung', new."auswertung", 'geholfen', new."geholfen", 'hindernis', new."hindernis") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_ziele', new."id", json_object('id', old."id", 'feld_id', old."feld_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'erreicht_wenn', old."erreicht_wenn", 'vorrang', old."vorrang", 'stand', old."stand", 'stand_am', old."stand_am", 'grund', old."grund", 'ist_vertraulich', old."ist_vertraulich", 'auswertung', old."auswertung", 'geholfen', old."geholfen", 'hindernis', old."hindernis"), json_object('id', new."id", 'feld_id', new."feld_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'erreicht_wenn', new."erreicht_wenn", 'vorrang', new."vorrang", 'stand', new."stand", 'stand_am', new."stand_am", 'grund', new."grund", 'ist_vertraulich', new."ist_vertraulich", 'auswertung', new."auswertung", 'geholfen', new."geholfen", 'hindernis', new."hindernis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_zusagen_delete" AFTER DELETE ON "plan_zusagen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_zusagen', old."id", json_object('id', old."id", 'fassung_id', old."fassung_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'bis', old."bis", 'erledigt_am', old."erledigt_am"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_zusagen_insert" AFTER INSERT ON "plan_zusagen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_zusagen', new."id", null, json_object('id', new."id", 'fassung_id', new."fassung_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'bis', new."bis", 'erledigt_am', new."erledigt_am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_plan_zusagen_update" AFTER UPDATE ON "plan_zusagen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'fassung_id', old."fassung_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'bis', old."bis", 'erledigt_am', old."erledigt_am") <> json_object('id', new."id", 'fassung_id', new."fassung_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'bis', new."bis", 'erledigt_am', new."erledigt_am") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'plan_zusagen', new."id", json_object('id', old."id", 'fassung_id', old."fassung_id", 'position', old."position", 'kennung', old."kennung", 'vorlage_id', old."vorlage_id", 'text', old."text", 'bis', old."bis", 'erledigt_am', old."erledigt_am"), json_object('id', new."id", 'fassung_id', new."fassung_id", 'position', new."position", 'kennung', new."kennung", 'vorlage_id', new."vorlage_id", 'text', new."text", 'bis', new."bis", 'erledigt_am', new."erledigt_am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planeinstellungen_delete" AFTER DELETE ON "planeinstellungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planeinstellungen', old."kommune_id", json_object('kommune_id', old."kommune_id", 'mit_kenntnisnahme', old."mit_kenntnisnahme", 'ueberpruefung_nach_wochen', old."ueberpruefung_nach_wochen", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planeinstellungen_insert" AFTER INSERT ON "planeinstellungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planeinstellungen', new."kommune_id", null, json_object('kommune_id', new."kommune_id", 'mit_kenntnisnahme', new."mit_kenntnisnahme", 'ueberpruefung_nach_wochen', new."ueberpruefung_nach_wochen", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planeinstellungen_update" AFTER UPDATE ON "planeinstellungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('kommune_id', old."kommune_id", 'mit_kenntnisnahme', old."mit_kenntnisnahme", 'ueberpruefung_nach_wochen', old."ueberpruefung_nach_wochen", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('kommune_id', new."kommune_id", 'mit_kenntnisnahme', new."mit_kenntnisnahme", 'ueberpruefung_nach_wochen', new."ueberpruefung_nach_wochen", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planeinstellungen', new."kommune_id", json_object('kommune_id', old."kommune_id", 'mit_kenntnisnahme', old."mit_kenntnisnahme", 'ueberpruefung_nach_wochen', old."ueberpruefung_nach_wochen", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('kommune_id', new."kommune_id", 'mit_kenntnisnahme', new."mit_kenntnisnahme", 'ueberpruefung_nach_wochen', new."ueberpruefung_nach_wochen", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsgespraech_partner_delete" AFTER DELETE ON "planungsgespraech_partner" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsgespraech_partner', old."planungsgespraech_id" || '/' || old."partner_id", json_object('planungsgespraech_id', old."planungsgespraech_id", 'partner_id', old."partner_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsgespraech_partner_insert" AFTER INSERT ON "planungsgespraech_partner" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsgespraech_partner', new."planungsgespraech_id" || '/' || new."partner_id", null, json_object('planungsgespraech_id', new."planungsgespraech_id", 'partner_id', new."partner_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsgespraech_partner_update" AFTER UPDATE ON "planungsgespraech_partner" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('planungsgespraech_id', old."planungsgespraech_id", 'partner_id', old."partner_id") <> json_object('planungsgespraech_id', new."planungsgespraech_id", 'partner_id', new."partner_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsgespraech_partner', new."planungsgespraech_id" || '/' || new."partner_id", json_object('planungsgespraech_id', old."planungsgespraech_id", 'partner_id', old."partner_id"), json_object('planungsgespraech_id', new."planungsgespraech_id", 'partner_id', new."partner_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsgespraeche_delete" AFTER DELETE ON "planungsgespraeche" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsgespraeche', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'am', old."am", 'ortsteil', old."ortsteil", 'feld', old."feld", 'teilnehmende', old."teilnehmende", 'bedarf', old."bedarf", 'huerde', old."huerde", 'vorschlag', old."vorschlag", 'weitergegeben_an', old."weitergegeben_an", 'ergebnis', old."ergebnis", 'ist_luecke', old."ist_luecke", 'weitergegeben_am', old."weitergegeben_am", 'geschlossen_am', old."geschlossen_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsgespraeche_insert" AFTER INSERT ON "planungsgespraeche" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsgespraeche', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'am', new."am", 'ortsteil', new."ortsteil", 'feld', new."feld", 'teilnehmende', new."teilnehmende", 'bedarf', new."bedarf", 'huerde', new."huerde", 'vorschlag', new."vorschlag", 'weitergegeben_an', new."weitergegeben_an", 'ergebnis', new."ergebnis", 'ist_luecke', new."ist_luecke", 'weitergegeben_am', new."weitergegeben_am", 'geschlossen_am', new."geschlossen_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsgespraeche_update" AFTER UPDATE ON "planungsgespraeche" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'am', old."am", 'ortsteil', old."ortsteil", 'feld', old."feld", 'teilnehmende', old."teilnehmende", 'bedarf', old."bedarf", 'huerde', old."huerde", 'vorschlag', old."vorschlag", 'weitergegeben_an', old."weitergegeben_an", 'ergebnis', old."ergebnis", 'ist_luecke', old."ist_luecke", 'weitergegeben_am', old."weitergegeben_am", 'geschlossen_am', old."geschlossen_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'am', new."am", 'ortsteil', new."ortsteil", 'feld', new."feld", 'teilnehmende', new."teilnehmende", 'bedarf', new."bedarf", 'huerde', new."huerde", 'vorschlag', new."vorschlag", 'weitergegeben_an', new."weitergegeben_an", 'ergebnis', new."ergebnis", 'ist_luecke', new."ist_luecke", 'weitergegeben_am', new."weitergegeben_am", 'geschlossen_am', new."geschlossen_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsgespraeche', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'am', old."am", 'ortsteil', old."ortsteil", 'feld', old."feld", 'teilnehmende', old."teilnehmende", 'bedarf', old."bedarf", 'huerde', old."huerde", 'vorschlag', old."vorschlag", 'weitergegeben_an', old."weitergegeben_an", 'ergebnis', old."ergebnis", 'ist_luecke', old."ist_luecke", 'weitergegeben_am', old."weitergegeben_am", 'geschlossen_am', old."geschlossen_am", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'am', new."am", 'ortsteil', new."ortsteil", 'feld', new."feld", 'teilnehmende', new."teilnehmende", 'bedarf', new."bedarf", 'huerde', new."huerde", 'vorschlag', new."vorschlag", 'weitergegeben_an', new."weitergegeben_an", 'ergebnis', new."ergebnis", 'ist_luecke', new."ist_luecke", 'weitergegeben_am', new."weitergegeben_am", 'geschlossen_am', new."geschlossen_am", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsrahmen_delete" AFTER DELETE ON "planungsrahmen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsrahmen', old."kommune_id" || '/' || old."regime_id", json_object('kommune_id', old."kommune_id", 'regime_id', old."regime_id", 'personen', old."personen", 'stichtag', old."stichtag", 'festgesetzt_cent', old."festgesetzt_cent", 'festgesetzt_bezug', old."festgesetzt_bezug", 'herkunft', old."herkunft", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsrahmen_insert" AFTER INSERT ON "planungsrahmen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsrahmen', new."kommune_id" || '/' || new."regime_id", null, json_object('kommune_id', new."kommune_id", 'regime_id', new."regime_id", 'personen', new."personen", 'stichtag', new."stichtag", 'festgesetzt_cent', new."festgesetzt_cent", 'festgesetzt_bezug', new."festgesetzt_bezug", 'herkunft', new."herkunft", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_planungsrahmen_update" AFTER UPDATE ON "planungsrahmen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('kommune_id', old."kommune_id", 'regime_id', old."regime_id", 'personen', old."personen", 'stichtag', old."stichtag", 'festgesetzt_cent', old."festgesetzt_cent", 'festgesetzt_bezug', old."festgesetzt_bezug", 'herkunft', old."herkunft", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('kommune_id', new."kommune_id", 'regime_id', new."regime_id", 'personen', new."personen", 'stichtag', new."stichtag", 'festgesetzt_cent', new."festgesetzt_cent", 'festgesetzt_bezug', new."festgesetzt_bezug", 'herkunft', new."herkunft", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'planungsrahmen', new."kommune_id" || '/' || new."regime_id", json_object('kommune_id', old."kommune_id", 'regime_id', old."regime_id", 'personen', old."personen", 'stichtag', old."stichtag", 'festgesetzt_cent', old."festgesetzt_cent", 'festgesetzt_bezug', old."festgesetzt_bezug", 'herkunft', old."herkunft", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('kommune_id', new."kommune_id", 'regime_id', new."regime_id", 'personen', new."personen", 'stichtag', new."stichtag", 'festgesetzt_cent', new."festgesetzt_cent", 'festgesetzt_bezug', new."festgesetzt_bezug", 'herkunft', new."herkunft", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_raeume_delete" AFTER DELETE ON "raeume" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'raeume', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'name', old."name", 'ort', old."ort", 'barrierefrei', old."barrierefrei", 'buchbar', old."buchbar", 'hinweis', old."hinweis", 'plaetze', old."plaetze", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_raeume_insert" AFTER INSERT ON "raeume" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'raeume', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'name', new."name", 'ort', new."ort", 'barrierefrei', new."barrierefrei", 'buchbar', new."buchbar", 'hinweis', new."hinweis", 'plaetze', new."plaetze", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_raeume_update" AFTER UPDATE ON "raeume" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'name', old."name", 'ort', old."ort", 'barrierefrei', old."barrierefrei", 'buchbar', old."buchbar", 'hinweis', old."hinweis", 'plaetze', old."plaetze", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'name', new."name", 'ort', new."ort", 'barrierefrei', new."barrierefrei", 'buchbar', new."buchbar", 'hinweis', new."hinweis", 'plaetze', new."plaetze", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'raeume', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'name', old."name", 'ort', old."ort", 'barrierefrei', old."barrierefrei", 'buchbar', old."buchbar", 'hinweis', old."hinweis", 'plaetze', old."plaetze", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'name', new."name", 'ort', new."ort", 'barrierefrei', new."barrierefrei", 'buchbar', new."buchbar", 'hinweis', new."hinweis", 'plaetze', new."plaetze", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_sprechstunden_delete" AFTER DELETE ON "sprechstunden" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'sprechstunden', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'ort', old."ort", 'wochentag', old."wochentag", 'rhythmus', old."rhythmus", 'von', old."von", 'bis', old."bis", 'wer', old."wer", 'hinweis', old."hinweis", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_sprechstunden_insert" AFTER INSERT ON "sprechstunden" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'sprechstunden', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'ort', new."ort", 'wochentag', new."wochentag", 'rhythmus', new."rhythmus", 'von', new."von", 'bis', new."bis", 'wer', new."wer", 'hinweis', new."hinweis", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_sprechstunden_update" AFTER UPDATE ON "sprechstunden" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'ort', old."ort", 'wochentag', old."wochentag", 'rhythmus', old."rhythmus", 'von', old."von", 'bis', old."bis", 'wer', old."wer", 'hinweis', old."hinweis", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'ort', new."ort", 'wochentag', new."wochentag", 'rhythmus', new."rhythmus", 'von', new."von", 'bis', new."bis", 'wer', new."wer", 'hinweis', new."hinweis", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'sprechstunden', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'ort', old."ort", 'wochentag', old."wochentag", 'rhythmus', old."rhythmus", 'von', old."von", 'bis', old."bis", 'wer', old."wer", 'hinweis', old."hinweis", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'ort', new."ort", 'wochentag', new."wochentag", 'rhythmus', new."rhythmus", 'von', new."von", 'bis', new."bis", 'wer', new."wer", 'hinweis', new."hinweis", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_stellenanteile_delete" AFTER DELETE ON "stellenanteile" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'stellenanteile', old."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'kommune_id', old."kommune_id", 'bezeichnung', old."bezeichnung", 'anteil_hundertstel', old."anteil_hundertstel", 'von', old."von", 'bis', old."bis", 'programm', old."programm"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_stellenanteile_insert" AFTER INSERT ON "stellenanteile" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'stellenanteile', new."id", null, json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'kommune_id', new."kommune_id", 'bezeichnung', new."bezeichnung", 'anteil_hundertstel', new."anteil_hundertstel", 'von', new."von", 'bis', new."bis", 'programm', new."programm") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_stellenanteile_update" AFTER UPDATE ON "stellenanteile" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'kommune_id', old."kommune_id", 'bezeichnung', old."bezeichnung", 'anteil_hundertstel', old."anteil_hundertstel", 'von', old."von", 'bis', old."bis", 'programm', old."programm") <> json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'kommune_id', new."kommune_id", 'bezeichnung', new."bezeichnung", 'anteil_hundertstel', new."anteil_hundertstel", 'von', new."von", 'bis', new."bis", 'programm', new."programm") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'stellenanteile', new."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'kommune_id', old."kommune_id", 'bezeichnung', old."bezeichnung", 'anteil_hundertstel', old."anteil_hundertstel", 'von', old."von", 'bis', old."bis", 'programm', old."programm"), json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'kommune_id', new."kommune_id", 'bezeichnung', new."bezeichnung", 'anteil_hundertstel', new."anteil_hundertstel", 'von', new."von", 'bis', new."bis", 'programm', new."programm") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_team_kommunen_delete" AFTER DELETE ON "team_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'team_kommunen', old."team_id" || '/' || old."kommune_id", json_object('team_id', old."team_id", 'kommune_id', old."kommune_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_team_kommunen_insert" AFTER INSERT ON "team_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'team_kommunen', new."team_id" || '/' || new."kommune_id", null, json_object('team_id', new."team_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_team_kommunen_update" AFTER UPDATE ON "team_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('team_id', old."team_id", 'kommune_id', old."kommune_id") <> json_object('team_id', new."team_id", 'kommune_id', new."kommune_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'team_kommunen', new."team_id" || '/' || new."kommune_id", json_object('team_id', old."team_id", 'kommune_id', old."kommune_id"), json_object('team_id', new."team_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_team_mitglieder_delete" AFTER DELETE ON "team_mitglieder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'team_mitglieder', old."team_id" || '/' || old."position", json_object('team_id', old."team_id", 'position', old."position", 'personal_id', old."personal_id", 'von', old."von", 'bis', old."bis"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_team_mitglieder_insert" AFTER INSERT ON "team_mitglieder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'team_mitglieder', new."team_id" || '/' || new."position", null, json_object('team_id', new."team_id", 'position', new."position", 'personal_id', new."personal_id", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_team_mitglieder_update" AFTER UPDATE ON "team_mitglieder" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('team_id', old."team_id", 'position', old."position", 'personal_id', old."personal_id", 'von', old."von", 'bis', old."bis") <> json_object('team_id', new."team_id", 'position', new."position", 'personal_id', new."personal_id", 'von', new."von", 'bis', new."bis") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'team_mitglieder', new."team_id" || '/' || new."position", json_object('team_id', old."team_id", 'position', old."position", 'personal_id', old."personal_id", 'von', old."von", 'bis', old."bis"), json_object('team_id', new."team_id", 'position', new."position", 'personal_id', new."personal_id", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_teams_delete" AFTER DELETE ON "teams" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'teams', old."id", json_object('id', old."id", 'name', old."name", 'leitung_id', old."leitung_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_teams_insert" AFTER INSERT ON "teams" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'teams', new."id", null, json_object('id', new."id", 'name', new."name", 'leitung_id', new."leitung_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_teams_update" AFTER UPDATE ON "teams" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'name', old."name", 'leitung_id', old."leitung_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'name', new."name", 'leitung_id', new."leitung_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'teams', new."id", json_object('id', old."id", 'name', old."name", 'leitung_id', old."leitung_id", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'name', new."name", 'leitung_id', new."leitung_id", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_termin_personen_delete" AFTER DELETE ON "termin_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'termin_personen', old."termin_id" || '/' || old."person_id", json_object('termin_id', old."termin_id", 'person_id', old."person_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_termin_personen_insert" AFTER INSERT ON "termin_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'termin_personen', new."termin_id" || '/' || new."person_id", null, json_object('termin_id', new."termin_id", 'person_id', new."person_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_termin_personen_update" AFTER UPDATE ON "termin_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('termin_id', old."termin_id", 'person_id', old."person_id") <> json_object('termin_id', new."termin_id", 'person_id', new."person_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'termin_personen', new."termin_id" || '/' || new."person_id", json_object('termin_id', old."termin_id", 'person_id', old."person_id"), json_object('termin_id', new."termin_id", 'person_id', new."person_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_termine_delete" AFTER DELETE ON "termine" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'termine', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'serie_id', old."serie_id", 'titel', old."titel", 'am', old."am", 'um', old."um", 'dauer_minuten', old."dauer_minuten", 'ort', old."ort", 'ortsangabe', old."ortsangabe", 'personal_id', old."personal_id", 'sprachmittlung', old."sprachmittlung", 'stand', old."stand", 'notiz', old."notiz", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_termine_insert" AFTER INSERT ON "termine" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'termine', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'serie_id', new."serie_id", 'titel', new."titel", 'am', new."am", 'um', new."um", 'dauer_minuten', new."dauer_minuten", 'ort', new."ort", 'ortsangabe', new."ortsangabe", 'personal_id', new."personal_id", 'sprachmittlung', new."sprachmittlung", 'stand', new."stand", 'notiz', new."notiz", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_termine_update" AFTER UPDATE ON "termine" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'serie_id', old."serie_id", 'titel', old."titel", 'am', old."am", 'um', old."um", 'dauer_minuten', old."dauer_minuten", 'ort', old."ort", 'ortsangabe', old."ortsangabe", 'personal_id', old."personal_id", 'sprachmittlung', old."sprachmittlung", 'stand', old."stand", 'notiz', old."notiz", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'serie_id', new."serie_id", 'titel', new."titel", 'am', new."am", 'um', new."um", 'dauer_minuten', new."dauer_minuten", 'ort', new."ort", 'ortsangabe', new."ortsangabe", 'personal_id', new."personal_id", 'sprachmittlung', new."sprachmittlung", 'stand', new."stand", 'notiz', new."notiz", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'termine', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'serie_id', old."serie_id", 'titel', old."titel", 'am', old."am", 'um', old."um", 'dauer_minuten', old."dauer_minuten", 'ort', old."ort", 'ortsangabe', old."ortsangabe", 'personal_id', old."personal_id", 'sprachmittlung', old."sprachmittlung", 'stand', old."stand", 'notiz', old."notiz", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'serie_id', new."serie_id", 'titel', new."titel", 'am', new."am", 'um', new."um", 'dauer_minuten', new."dauer_minuten", 'ort', new."ort", 'ortsangabe', new."ortsangabe", 'personal_id', new."personal_id", 'sprachmittlung', new."sprachmittlung", 'stand', new."stand", 'notiz', new."notiz", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergabe_personen_delete" AFTER DELETE ON "uebergabe_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergabe_personen', old."uebergabe_id" || '/' || old."position", json_object('uebergabe_id', old."uebergabe_id", 'position', old."position", 'person_id', old."person_id", 'ankunft_am', old."ankunft_am", 'aub_von', old."aub_von", 'status', old."status", 'status_von', old."status_von", 'status_bis', old."status_bis", 'erwerbstaetigkeit', old."erwerbstaetigkeit", 'sprachen', old."sprachen", 'alphabetisierung', old."alphabetisierung", 'braucht_sprachmittlung', old."braucht_sprachmittlung", 'kurse', old."kurse", 'unterlagen', old."unterlagen"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergabe_personen_insert" AFTER INSERT ON "uebergabe_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergabe_personen', new."uebergabe_id" || '/' || new."position", null, json_object('uebergabe_id', new."uebergabe_id", 'position', new."position", 'person_id', new."person_id", 'ankunft_am', new."ankunft_am", 'aub_von', new."aub_von", 'status', new."status", 'status_von', new."status_von", 'status_bis', new."status_bis", 'erwerbstaetigkeit', new."erwerbstaetigkeit", 'sprachen', new."sprachen", 'alphabetisierung', new."alphabetisierung", 'braucht_sprachmittlung', new."braucht_sprachmittlung", 'kurse', new."kurse", 'unterlagen', new."unterlagen") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergabe_personen_update" AFTER UPDATE ON "uebergabe_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('uebergabe_id', old."uebergabe_id", 'position', old."position", 'person_id', old."person_id", 'ankunft_am', old."ankunft_am", 'aub_von', old."aub_von", 'status', old."status", 'status_von', old."status_von", 'status_bis', old."status_bis", 'erwerbstaetigkeit', old."erwerbstaetigkeit", 'sprachen', old."sprachen", 'alphabetisierung', old."alphabetisierung", 'braucht_sprachmittlung', old."braucht_sprachmittlung", 'kurse', old."kurse", 'unterlagen', old."unterlagen") <> json_object('uebergabe_id', new."uebergabe_id", 'position', new."position", 'person_id', new."person_id", 'ankunft_am', new."ankunft_am", 'aub_von', new."aub_von", 'status', new."status", 'status_von', new."status_von", 'status_bis', new."status_bis", 'erwerbstaetigkeit', new."erwerbstaetigkeit", 'sprachen', new."sprachen", 'alphabetisierung', new."alphabetisierung", 'braucht_sprachmittlung', new."braucht_sprachmittlung", 'kurse', new."kurse", 'unterlagen', new."unterlagen") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergabe_personen', new."uebergabe_id" || '/' || new."position", json_object('uebergabe_id', old."uebergabe_id", 'position', old."position", 'person_id', old."person_id", 'ankunft_am', old."ankunft_am", 'aub_von', old."aub_von", 'status', old."status", 'status_von', old."status_von", 'status_bis', old."status_bis", 'erwerbstaetigkeit', old."erwerbstaetigkeit", 'sprachen', old."sprachen", 'alphabetisierung', old."alphabetisierung", 'braucht_sprachmittlung', old."braucht_sprachmittlung", 'kurse', old."kurse", 'unterlagen', old."unterlagen"), json_object('uebergabe_id', new."uebergabe_id", 'position', new."position", 'person_id', new."person_id", 'ankunft_am', new."ankunft_am", 'aub_von', new."aub_von", 'status', new."status", 'status_von', new."status_von", 'status_bis', new."status_bis", 'erwerbstaetigkeit', new."erwerbstaetigkeit", 'sprachen', new."sprachen", 'alphabetisierung', new."alphabetisierung", 'braucht_sprachmittlung', new."braucht_sprachmittlung", 'kurse', new."kurse", 'unterlagen', new."unterlagen") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergabe_werte_delete" AFTER DELETE ON "uebergabe_werte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergabe_werte', old."tabelle" || '/' || old."zeile_id" || '/' || old."feld", json_object('tabelle', old."tabelle", 'zeile_id', old."zeile_id", 'feld', old."feld", 'uebergabe_id', old."uebergabe_id", 'haushalt_id', old."haushalt_id", 'wert', old."wert", 'am', old."am"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergabe_werte_insert" AFTER INSERT ON "uebergabe_werte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergabe_werte', new."tabelle" || '/' || new."zeile_id" || '/' || new."feld", null, json_object('tabelle', new."tabelle", 'zeile_id', new."zeile_id", 'feld', new."feld", 'uebergabe_id', new."uebergabe_id", 'haushalt_id', new."haushalt_id", 'wert', new."wert", 'am', new."am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergabe_werte_update" AFTER UPDATE ON "uebergabe_werte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('tabelle', old."tabelle", 'zeile_id', old."zeile_id", 'feld', old."feld", 'uebergabe_id', old."uebergabe_id", 'haushalt_id', old."haushalt_id", 'wert', old."wert", 'am', old."am") <> json_object('tabelle', new."tabelle", 'zeile_id', new."zeile_id", 'feld', new."feld", 'uebergabe_id', new."uebergabe_id", 'haushalt_id', new."haushalt_id", 'wert', new."wert", 'am', new."am") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergabe_werte', new."tabelle" || '/' || new."zeile_id" || '/' || new."feld", json_object('tabelle', old."tabelle", 'zeile_id', old."zeile_id", 'feld', old."feld", 'uebergabe_id', old."uebergabe_id", 'haushalt_id', old."haushalt_id", 'wert', old."wert", 'am', old."am"), json_object('tabelle', new."tabelle", 'zeile_id', new."zeile_id", 'feld', new."feld", 'uebergabe_id', new."uebergabe_id", 'haushalt_id', new."haushalt_id", 'wert', new."wert", 'am', new."am") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergaben_delete" AFTER DELETE ON "uebergaben" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergaben', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'am', old."am", 'ort', old."ort", 'von_stelle', old."von_stelle", 'ist_gespraech', old."ist_gespraech", 'einverstaendnis', old."einverstaendnis", 'einverstaendnis_am', old."einverstaendnis_am", 'teilnehmende', old."teilnehmende", 'sprache', old."sprache", 'schule', old."schule", 'arbeit', old."arbeit", 'wohnung', old."wohnung", 'gesundheit_einwilligung_am', old."gesundheit_einwilligung_am", 'gesundheit', old."gesundheit", 'offene_punkte', old."offene_punkte", 'termine', old."termine", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergaben_insert" AFTER INSERT ON "uebergaben" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergaben', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'am', new."am", 'ort', new."ort", 'von_stelle', new."von_stelle", 'ist_gespraech', new."ist_gespraech", 'einverstaendnis', new."einverstaendnis", 'einverstaendnis_am', new."einverstaendnis_am", 'teilnehmende', new."teilnehmende", 'sprache', new."sprache", 'schule', new."schule", 'arbeit', new."arbeit", 'wohnung', new."wohnung", 'gesundheit_einwilligung_am', new."gesundheit_einwilligung_am", 'gesundheit', new."gesundheit", 'offene_punkte', new."offene_punkte", 'termine', new."termine", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_uebergaben_update" AFTER UPDATE ON "uebergaben" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'am', old."am", 'ort', old."ort", 'von_stelle', old."von_stelle", 'ist_gespraech', old."ist_gespraech", 'einverstaendnis', old."einverstaendnis", 'einverstaendnis_am', old."einverstaendnis_am", 'teilnehmende', old."teilnehmende", 'sprache', old."sprache", 'schule', old."schule", 'arbeit', old."arbeit", 'wohnung', old."wohnung", 'gesundheit_einwilligung_am', old."gesundheit_einwilligung_am", 'gesundheit', old."gesundheit", 'offene_punkte', old."offene_punkte", 'termine', old."termine", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'am', new."am", 'ort', new."ort", 'von_stelle', new."von_stelle", 'ist_gespraech', new."ist_gespraech", 'einverstaendnis', new."einverstaendnis", 'einverstaendnis_am', new."einverstaendnis_am", 'teilnehmende', new."teilnehmende", 'sprache', new."sprache", 'schule', new."schule", 'arbeit', new."arbeit", 'wohnung', new."wohnung", 'gesundheit_einwilligung_am', new."gesundheit_einwilligung_am", 'gesundheit', new."gesundheit", 'offene_punkte', new."offene_punkte", 'termine', new."termine", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'uebergaben', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'am', old."am", 'ort', old."ort", 'von_stelle', old."von_stelle", 'ist_gespraech', old."ist_gespraech", 'einverstaendnis', old."einverstaendnis", 'einverstaendnis_am', old."einverstaendnis_am", 'teilnehmende', old."teilnehmende", 'sprache', old."sprache", 'schule', old."schule", 'arbeit', old."arbeit", 'wohnung', old."wohnung", 'gesundheit_einwilligung_am', old."gesundheit_einwilligung_am", 'gesundheit', old."gesundheit", 'offene_punkte', old."offene_punkte", 'termine', old."termine", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'am', new."am", 'ort', new."ort", 'von_stelle', new."von_stelle", 'ist_gespraech', new."ist_gespraech", 'einverstaendnis', new."einverstaendnis", 'einverstaendnis_am', new."einverstaendnis_am", 'teilnehmende', new."teilnehmende", 'sprache', new."sprache", 'schule', new."schule", 'arbeit', new."arbeit", 'wohnung', new."wohnung", 'gesundheit_einwilligung_am', new."gesundheit_einwilligung_am", 'gesundheit', new."gesundheit", 'offene_punkte', new."offene_punkte", 'termine', new."termine", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_umschlaege_delete" AFTER DELETE ON "umschlaege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'umschlaege', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'thema', old."thema", 'inhalt', old."inhalt", 'angelegt_am', old."angelegt_am", 'von', old."von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_umschlaege_insert" AFTER INSERT ON "umschlaege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'umschlaege', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'thema', new."thema", 'inhalt', new."inhalt", 'angelegt_am', new."angelegt_am", 'von', new."von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_umschlaege_update" AFTER UPDATE ON "umschlaege" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'thema', old."thema", 'inhalt', old."inhalt", 'angelegt_am', old."angelegt_am", 'von', old."von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'thema', new."thema", 'inhalt', new."inhalt", 'angelegt_am', new."angelegt_am", 'von', new."von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'umschlaege', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'person_id', old."person_id", 'thema', old."thema", 'inhalt', old."inhalt", 'angelegt_am', old."angelegt_am", 'von', old."von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'person_id', new."person_id", 'thema', new."thema", 'inhalt', new."inhalt", 'angelegt_am', new."angelegt_am", 'von', new."von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_aufteilung_delete" AFTER DELETE ON "vereinbarung_aufteilung" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_aufteilung', old."vereinbarung_id" || '/' || old."position", json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'kommune_id', old."kommune_id", 'landkreis_cent', old."landkreis_cent", 'eigenanteil_cent', old."eigenanteil_cent"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_aufteilung_insert" AFTER INSERT ON "vereinbarung_aufteilung" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_aufteilung', new."vereinbarung_id" || '/' || new."position", null, json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'kommune_id', new."kommune_id", 'landkreis_cent', new."landkreis_cent", 'eigenanteil_cent', new."eigenanteil_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_aufteilung_update" AFTER UPDATE ON "vereinbarung_aufteilung" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'kommune_id', old."kommune_id", 'landkreis_cent', old."landkreis_cent", 'eigenanteil_cent', old."eigenanteil_cent") <> json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'kommune_id', new."kommune_id", 'landkreis_cent', new."landkreis_cent", 'eigenanteil_cent', new."eigenanteil_cent") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_aufteilung', new."vereinbarung_id" || '/' || new."position", json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'kommune_id', old."kommune_id", 'landkreis_cent', old."landkreis_cent", 'eigenanteil_cent', old."eigenanteil_cent"), json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'kommune_id', new."kommune_id", 'landkreis_cent', new."landkreis_cent", 'eigenanteil_cent', new."eigenanteil_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_auszahlungen_delete" AFTER DELETE ON "vereinbarung_auszahlungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_auszahlungen', old."vereinbarung_id" || '/' || old."position", json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'faellig_am', old."faellig_am", 'betrag_cent', old."betrag_cent"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_auszahlungen_insert" AFTER INSERT ON "vereinbarung_auszahlungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_auszahlungen', new."vereinbarung_id" || '/' || new."position", null, json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'faellig_am', new."faellig_am", 'betrag_cent', new."betrag_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_auszahlungen_update" AFTER UPDATE ON "vereinbarung_auszahlungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'faellig_am', old."faellig_am", 'betrag_cent', old."betrag_cent") <> json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'faellig_am', new."faellig_am", 'betrag_cent', new."betrag_cent") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_auszahlungen', new."vereinbarung_id" || '/' || new."position", json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'faellig_am', old."faellig_am", 'betrag_cent', old."betrag_cent"), json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'faellig_am', new."faellig_am", 'betrag_cent', new."betrag_cent") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_schritte_delete" AFTER DELETE ON "vereinbarung_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_schritte', old."vereinbarung_id" || '/' || old."nummer", json_object('vereinbarung_id', old."vereinbarung_id", 'nummer', old."nummer", 'zustand', old."zustand", 'am', old."am", 'wirksam_zum', old."wirksam_zum", 'bemerkung', old."bemerkung", 'konto_id', old."konto_id", 'von', old."von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_schritte_insert" AFTER INSERT ON "vereinbarung_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_schritte', new."vereinbarung_id" || '/' || new."nummer", null, json_object('vereinbarung_id', new."vereinbarung_id", 'nummer', new."nummer", 'zustand', new."zustand", 'am', new."am", 'wirksam_zum', new."wirksam_zum", 'bemerkung', new."bemerkung", 'konto_id', new."konto_id", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_schritte_update" AFTER UPDATE ON "vereinbarung_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('vereinbarung_id', old."vereinbarung_id", 'nummer', old."nummer", 'zustand', old."zustand", 'am', old."am", 'wirksam_zum', old."wirksam_zum", 'bemerkung', old."bemerkung", 'konto_id', old."konto_id", 'von', old."von") <> json_object('vereinbarung_id', new."vereinbarung_id", 'nummer', new."nummer", 'zustand', new."zustand", 'am', new."am", 'wirksam_zum', new."wirksam_zum", 'bemerkung', new."bemerkung", 'konto_id', new."konto_id", 'von', new."von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_schritte', new."vereinbarung_id" || '/' || new."nummer", json_object('vereinbarung_id', old."vereinbarung_id", 'nummer', old."nummer", 'zustand', old."zustand", 'am', old."am", 'wirksam_zum', old."wirksam_zum", 'bemerkung', old."bemerkung", 'konto_id', old."konto_id", 'von', old."von"), json_object('vereinbarung_id', new."vereinbarung_id", 'nummer', new."nummer", 'zustand', new."zustand", 'am', new."am", 'wirksam_zum', new."wirksam_zum", 'bemerkung', new."bemerkung", 'konto_id', new."konto_id", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_stellen_delete" AFTER DELETE ON "vereinbarung_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_stellen', old."vereinbarung_id" || '/' || old."position", json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'personal_id', old."personal_id", 'bezeichnung', old."bezeichnung", 'anteil_hundertstel', old."anteil_hundertstel", 'traegerart', old."traegerart", 'traeger', old."traeger", 'qualifikation', old."qualifikation", 'von', old."von", 'bis', old."bis"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_stellen_insert" AFTER INSERT ON "vereinbarung_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_stellen', new."vereinbarung_id" || '/' || new."position", null, json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'personal_id', new."personal_id", 'bezeichnung', new."bezeichnung", 'anteil_hundertstel', new."anteil_hundertstel", 'traegerart', new."traegerart", 'traeger', new."traeger", 'qualifikation', new."qualifikation", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarung_stellen_update" AFTER UPDATE ON "vereinbarung_stellen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'personal_id', old."personal_id", 'bezeichnung', old."bezeichnung", 'anteil_hundertstel', old."anteil_hundertstel", 'traegerart', old."traegerart", 'traeger', old."traeger", 'qualifikation', old."qualifikation", 'von', old."von", 'bis', old."bis") <> json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'personal_id', new."personal_id", 'bezeichnung', new."bezeichnung", 'anteil_hundertstel', new."anteil_hundertstel", 'traegerart', new."traegerart", 'traeger', new."traeger", 'qualifikation', new."qualifikation", 'von', new."von", 'bis', new."bis") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarung_stellen', new."vereinbarung_id" || '/' || new."position", json_object('vereinbarung_id', old."vereinbarung_id", 'position', old."position", 'personal_id', old."personal_id", 'bezeichnung', old."bezeichnung", 'anteil_hundertstel', old."anteil_hundertstel", 'traegerart', old."traegerart", 'traeger', old."traeger", 'qualifikation', old."qualifikation", 'von', old."von", 'bis', old."bis"), json_object('vereinbarung_id', new."vereinbarung_id", 'position', new."position", 'personal_id', new."personal_id", 'bezeichnung', new."bezeichnung", 'anteil_hundertstel', new."anteil_hundertstel", 'traegerart', new."traegerart", 'traeger', new."traeger", 'qualifikation', new."qualifikation", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarungen_delete" AFTER DELETE ON "vereinbarungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarungen', old."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'landkreis_id', old."landkreis_id", 'zustand', old."zustand", 'aktenzeichen', old."aktenzeichen", 'fassung', old."fassung", 'vorgaenger_id', old."vorgaenger_id", 'von', old."von", 'bis', old."bis", 'datum', old."datum", 'bescheid_vom', old."bescheid_vom", 'bescheid_aktenzeichen', old."bescheid_aktenzeichen", 'finanzierungsform', old."finanzierungsform", 'gesamt_cent', old."gesamt_cent", 'landkreis_cent', old."landkreis_cent", 'eigenanteil_cent', old."eigenanteil_cent", 'angaben', old."angaben", 'abgestimmt_akte', old."abgestimmt_akte", 'abgestimmt_blatt', old."abgestimmt_blatt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarungen_insert" AFTER INSERT ON "vereinbarungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarungen', new."id", null, json_object('id', new."id", 'kommune_id', new."kommune_id", 'landkreis_id', new."landkreis_id", 'zustand', new."zustand", 'aktenzeichen', new."aktenzeichen", 'fassung', new."fassung", 'vorgaenger_id', new."vorgaenger_id", 'von', new."von", 'bis', new."bis", 'datum', new."datum", 'bescheid_vom', new."bescheid_vom", 'bescheid_aktenzeichen', new."bescheid_aktenzeichen", 'finanzierungsform', new."finanzierungsform", 'gesamt_cent', new."gesamt_cent", 'landkreis_cent', new."landkreis_cent", 'eigenanteil_cent', new."eigenanteil_cent", 'angaben', new."angaben", 'abgestimmt_akte', new."abgestimmt_akte", 'abgestimmt_blatt', new."abgestimmt_blatt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vereinbarungen_update" AFTER UPDATE ON "vereinbarungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'kommune_id', old."kommune_id", 'landkreis_id', old."landkreis_id", 'zustand', old."zustand", 'aktenzeichen', old."aktenzeichen", 'fassung', old."fassung", 'vorgaenger_id', old."vorgaenger_id", 'von', old."von", 'bis', old."bis", 'datum', old."datum", 'bescheid_vom', old."bescheid_vom", 'bescheid_aktenzeichen', old."bescheid_aktenzeichen", 'finanzierungsform', old."finanzierungsform", 'gesamt_cent', old."gesamt_cent", 'landkreis_cent', old."landkreis_cent", 'eigenanteil_cent', old."eigenanteil_cent", 'angaben', old."angaben", 'abgestimmt_akte', old."abgestimmt_akte", 'abgestimmt_blatt', old."abgestimmt_blatt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'kommune_id', new."kommune_id", 'landkreis_id', new."landkreis_id", 'zustand', new."zustand", 'aktenzeichen', new."aktenzeichen", 'fassung', new."fassung", 'vorgaenger_id', new."vorgaenger_id", 'von', new."von", 'bis', new."bis", 'datum', new."datum", 'bescheid_vom', new."bescheid_vom", 'bescheid_aktenzeichen', new."bescheid_aktenzeichen", 'finanzierungsform', new."finanzierungsform", 'gesamt_cent', new."gesamt_cent", 'landkreis_cent', new."landkreis_cent", 'eigenanteil_cent', new."eigenanteil_cent", 'angaben', new."angaben", 'abgestimmt_akte', new."abgestimmt_akte", 'abgestimmt_blatt', new."abgestimmt_blatt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vereinbarungen', new."id", json_object('id', old."id", 'kommune_id', old."kommune_id", 'landkreis_id', old."landkreis_id", 'zustand', old."zustand", 'aktenzeichen', old."aktenzeichen", 'fassung', old."fassung", 'vorgaenger_id', old."vorgaenger_id", 'von', old."von", 'bis', old."bis", 'datum', old."datum", 'bescheid_vom', old."bescheid_vom", 'bescheid_aktenzeichen', old."bescheid_aktenzeichen", 'finanzierungsform', old."finanzierungsform", 'gesamt_cent', old."gesamt_cent", 'landkreis_cent', old."landkreis_cent", 'eigenanteil_cent', old."eigenanteil_cent", 'angaben', old."angaben", 'abgestimmt_akte', old."abgestimmt_akte", 'abgestimmt_blatt', old."abgestimmt_blatt", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'kommune_id', new."kommune_id", 'landkreis_id', new."landkreis_id", 'zustand', new."zustand", 'aktenzeichen', new."aktenzeichen", 'fassung', new."fassung", 'vorgaenger_id', new."vorgaenger_id", 'von', new."von", 'bis', new."bis", 'datum', new."datum", 'bescheid_vom', new."bescheid_vom", 'bescheid_aktenzeichen', new."bescheid_aktenzeichen", 'finanzierungsform', new."finanzierungsform", 'gesamt_cent', new."gesamt_cent", 'landkreis_cent', new."landkreis_cent", 'eigenanteil_cent', new."eigenanteil_cent", 'angaben', new."angaben", 'abgestimmt_akte', new."abgestimmt_akte", 'abgestimmt_blatt', new."abgestimmt_blatt", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vertretung_kommunen_delete" AFTER DELETE ON "vertretung_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vertretung_kommunen', old."vertretung_id" || '/' || old."kommune_id", json_object('vertretung_id', old."vertretung_id", 'kommune_id', old."kommune_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vertretung_kommunen_insert" AFTER INSERT ON "vertretung_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vertretung_kommunen', new."vertretung_id" || '/' || new."kommune_id", null, json_object('vertretung_id', new."vertretung_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vertretung_kommunen_update" AFTER UPDATE ON "vertretung_kommunen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('vertretung_id', old."vertretung_id", 'kommune_id', old."kommune_id") <> json_object('vertretung_id', new."vertretung_id", 'kommune_id', new."kommune_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vertretung_kommunen', new."vertretung_id" || '/' || new."kommune_id", json_object('vertretung_id', old."vertretung_id", 'kommune_id', old."kommune_id"), json_object('vertretung_id', new."vertretung_id", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vertretungen_delete" AFTER DELETE ON "vertretungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vertretungen', old."id", json_object('id', old."id", 'abwesend_id', old."abwesend_id", 'vertretung_id', old."vertretung_id", 'von', old."von", 'bis', old."bis", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vertretungen_insert" AFTER INSERT ON "vertretungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vertretungen', new."id", null, json_object('id', new."id", 'abwesend_id', new."abwesend_id", 'vertretung_id', new."vertretung_id", 'von', new."von", 'bis', new."bis", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vertretungen_update" AFTER UPDATE ON "vertretungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'abwesend_id', old."abwesend_id", 'vertretung_id', old."vertretung_id", 'von', old."von", 'bis', old."bis", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'abwesend_id', new."abwesend_id", 'vertretung_id', new."vertretung_id", 'von', new."von", 'bis', new."bis", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vertretungen', new."id", json_object('id', old."id", 'abwesend_id', old."abwesend_id", 'vertretung_id', old."vertretung_id", 'von', old."von", 'bis', old."bis", 'bemerkung', old."bemerkung", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'abwesend_id', new."abwesend_id", 'vertretung_id', new."vertretung_id", 'von', new."von", 'bis', new."bis", 'bemerkung', new."bemerkung", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vordrucke_delete" AFTER DELETE ON "vordrucke" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vordrucke', old."id", json_object('id', old."id", 'name', old."name", 'papierart', old."papierart", 'gueltig_von', old."gueltig_von", 'gueltig_bis', old."gueltig_bis", 'dateiart', old."dateiart", 'dateiname', old."dateiname", 'bytes', old."bytes", 'sha256', old."sha256", 'marken', old."marken", 'verloren', old."verloren", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vordrucke_insert" AFTER INSERT ON "vordrucke" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vordrucke', new."id", null, json_object('id', new."id", 'name', new."name", 'papierart', new."papierart", 'gueltig_von', new."gueltig_von", 'gueltig_bis', new."gueltig_bis", 'dateiart', new."dateiart", 'dateiname', new."dateiname", 'bytes', new."bytes", 'sha256', new."sha256", 'marken', new."marken", 'verloren', new."verloren", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vordrucke_update" AFTER UPDATE ON "vordrucke" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'name', old."name", 'papierart', old."papierart", 'gueltig_von', old."gueltig_von", 'gueltig_bis', old."gueltig_bis", 'dateiart', old."dateiart", 'dateiname', old."dateiname", 'bytes', old."bytes", 'sha256', old."sha256", 'marken', old."marken", 'verloren', old."verloren", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'name', new."name", 'papierart', new."papierart", 'gueltig_von', new."gueltig_von", 'gueltig_bis', new."gueltig_bis", 'dateiart', new."dateiart", 'dateiname', new."dateiname", 'bytes', new."bytes", 'sha256', new."sha256", 'marken', new."marken", 'verloren', new."verloren", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vordrucke', new."id", json_object('id', old."id", 'name', old."name", 'papierart', old."papierart", 'gueltig_von', old."gueltig_von", 'gueltig_bis', old."gueltig_bis", 'dateiart', old."dateiart", 'dateiname', old."dateiname", 'bytes', old."bytes", 'sha256', old."sha256", 'marken', old."marken", 'verloren', old."verloren", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'name', new."name", 'papierart', new."papierart", 'gueltig_von', new."gueltig_von", 'gueltig_bis', new."gueltig_bis", 'dateiart', new."dateiart", 'dateiname', new."dateiname", 'bytes', new."bytes", 'sha256', new."sha256", 'marken', new."marken", 'verloren', new."verloren", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vorherige_taetigkeiten_delete" AFTER DELETE ON "vorherige_taetigkeiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vorherige_taetigkeiten', old."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'art', old."art", 'arbeitgeber', old."arbeitgeber", 'von', old."von", 'bis', old."bis"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vorherige_taetigkeiten_insert" AFTER INSERT ON "vorherige_taetigkeiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vorherige_taetigkeiten', new."id", null, json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'art', new."art", 'arbeitgeber', new."arbeitgeber", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_vorherige_taetigkeiten_update" AFTER UPDATE ON "vorherige_taetigkeiten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'art', old."art", 'arbeitgeber', old."arbeitgeber", 'von', old."von", 'bis', old."bis") <> json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'art', new."art", 'arbeitgeber', new."arbeitgeber", 'von', new."von", 'bis', new."bis") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'vorherige_taetigkeiten', new."id", json_object('id', old."id", 'personal_id', old."personal_id", 'position', old."position", 'art', old."art", 'arbeitgeber', old."arbeitgeber", 'von', old."von", 'bis', old."bis"), json_object('id', new."id", 'personal_id', new."personal_id", 'position', new."position", 'art', new."art", 'arbeitgeber', new."arbeitgeber", 'von', new."von", 'bis', new."bis") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitung_personen_delete" AFTER DELETE ON "weiterleitung_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitung_personen', old."weiterleitung_id" || '/' || old."person_id", json_object('weiterleitung_id', old."weiterleitung_id", 'person_id', old."person_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitung_personen_insert" AFTER INSERT ON "weiterleitung_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitung_personen', new."weiterleitung_id" || '/' || new."person_id", null, json_object('weiterleitung_id', new."weiterleitung_id", 'person_id', new."person_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitung_personen_update" AFTER UPDATE ON "weiterleitung_personen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('weiterleitung_id', old."weiterleitung_id", 'person_id', old."person_id") <> json_object('weiterleitung_id', new."weiterleitung_id", 'person_id', new."person_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitung_personen', new."weiterleitung_id" || '/' || new."person_id", json_object('weiterleitung_id', old."weiterleitung_id", 'person_id', old."person_id"), json_object('weiterleitung_id', new."weiterleitung_id", 'person_id', new."person_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitung_schritte_delete" AFTER DELETE ON "weiterleitung_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitung_schritte', old."weiterleitung_id" || '/' || old."nummer", json_object('weiterleitung_id', old."weiterleitung_id", 'nummer', old."nummer", 'stand', old."stand", 'am', old."am", 'grund', old."grund", 'von', old."von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitung_schritte_insert" AFTER INSERT ON "weiterleitung_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitung_schritte', new."weiterleitung_id" || '/' || new."nummer", null, json_object('weiterleitung_id', new."weiterleitung_id", 'nummer', new."nummer", 'stand', new."stand", 'am', new."am", 'grund', new."grund", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitung_schritte_update" AFTER UPDATE ON "weiterleitung_schritte" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('weiterleitung_id', old."weiterleitung_id", 'nummer', old."nummer", 'stand', old."stand", 'am', old."am", 'grund', old."grund", 'von', old."von") <> json_object('weiterleitung_id', new."weiterleitung_id", 'nummer', new."nummer", 'stand', new."stand", 'am', new."am", 'grund', new."grund", 'von', new."von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitung_schritte', new."weiterleitung_id" || '/' || new."nummer", json_object('weiterleitung_id', old."weiterleitung_id", 'nummer', old."nummer", 'stand', old."stand", 'am', old."am", 'grund', old."grund", 'von', old."von"), json_object('weiterleitung_id', new."weiterleitung_id", 'nummer', new."nummer", 'stand', new."stand", 'am', new."am", 'grund', new."grund", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitungen_delete" AFTER DELETE ON "weiterleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitungen', old."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'kommune_id', old."kommune_id", 'ziel', old."ziel", 'partner_id', old."partner_id", 'stelle', old."stelle", 'anliegen', old."anliegen", 'am', old."am", 'personal_id', old."personal_id", 'stand', old."stand", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitungen_insert" AFTER INSERT ON "weiterleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitungen', new."id", null, json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'kommune_id', new."kommune_id", 'ziel', new."ziel", 'partner_id', new."partner_id", 'stelle', new."stelle", 'anliegen', new."anliegen", 'am', new."am", 'personal_id', new."personal_id", 'stand', new."stand", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_weiterleitungen_update" AFTER UPDATE ON "weiterleitungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'kommune_id', old."kommune_id", 'ziel', old."ziel", 'partner_id', old."partner_id", 'stelle', old."stelle", 'anliegen', old."anliegen", 'am', old."am", 'personal_id', old."personal_id", 'stand', old."stand", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'kommune_id', new."kommune_id", 'ziel', new."ziel", 'partner_id', new."partner_id", 'stelle', new."stelle", 'anliegen', new."anliegen", 'am', new."am", 'personal_id', new."personal_id", 'stand', new."stand", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'weiterleitungen', new."id", json_object('id', old."id", 'haushalt_id', old."haushalt_id", 'kommune_id', old."kommune_id", 'ziel', old."ziel", 'partner_id', old."partner_id", 'stelle', old."stelle", 'anliegen', old."anliegen", 'am', old."am", 'personal_id', old."personal_id", 'stand', old."stand", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'haushalt_id', new."haushalt_id", 'kommune_id', new."kommune_id", 'ziel', new."ziel", 'partner_id', new."partner_id", 'stelle', new."stelle", 'anliegen', new."anliegen", 'am', new."am", 'personal_id', new."personal_id", 'stand', new."stand", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_wertelisten_delete" AFTER DELETE ON "wertelisten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'wertelisten', old."schluessel", json_object('schluessel', old."schluessel", 'eintraege', old."eintraege", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_wertelisten_insert" AFTER INSERT ON "wertelisten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'wertelisten', new."schluessel", null, json_object('schluessel', new."schluessel", 'eintraege', new."eintraege", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_wertelisten_update" AFTER UPDATE ON "wertelisten" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('schluessel', old."schluessel", 'eintraege', old."eintraege", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('schluessel', new."schluessel", 'eintraege', new."eintraege", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'wertelisten', new."schluessel", json_object('schluessel', old."schluessel", 'eintraege', old."eintraege", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('schluessel', new."schluessel", 'eintraege', new."eintraege", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_wiedervorlagen_delete" AFTER DELETE ON "wiedervorlagen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'wiedervorlagen', old."id", json_object('id', old."id", 'titel', old."titel", 'faellig_am', old."faellig_am", 'vorlauf_tage', old."vorlauf_tage", 'kommune_id', old."kommune_id", 'konto_id', old."konto_id", 'bezug_tabelle', old."bezug_tabelle", 'bezug_id', old."bezug_id", 'erledigt_am', old."erledigt_am", 'erledigt_von', old."erledigt_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_wiedervorlagen_insert" AFTER INSERT ON "wiedervorlagen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'wiedervorlagen', new."id", null, json_object('id', new."id", 'titel', new."titel", 'faellig_am', new."faellig_am", 'vorlauf_tage', new."vorlauf_tage", 'kommune_id', new."kommune_id", 'konto_id', new."konto_id", 'bezug_tabelle', new."bezug_tabelle", 'bezug_id', new."bezug_id", 'erledigt_am', new."erledigt_am", 'erledigt_von', new."erledigt_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_wiedervorlagen_update" AFTER UPDATE ON "wiedervorlagen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'titel', old."titel", 'faellig_am', old."faellig_am", 'vorlauf_tage', old."vorlauf_tage", 'kommune_id', old."kommune_id", 'konto_id', old."konto_id", 'bezug_tabelle', old."bezug_tabelle", 'bezug_id', old."bezug_id", 'erledigt_am', old."erledigt_am", 'erledigt_von', old."erledigt_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von") <> json_object('id', new."id", 'titel', new."titel", 'faellig_am', new."faellig_am", 'vorlauf_tage', new."vorlauf_tage", 'kommune_id', new."kommune_id", 'konto_id', new."konto_id", 'bezug_tabelle', new."bezug_tabelle", 'bezug_id', new."bezug_id", 'erledigt_am', new."erledigt_am", 'erledigt_von', new."erledigt_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'wiedervorlagen', new."id", json_object('id', old."id", 'titel', old."titel", 'faellig_am', old."faellig_am", 'vorlauf_tage', old."vorlauf_tage", 'kommune_id', old."kommune_id", 'konto_id', old."konto_id", 'bezug_tabelle', old."bezug_tabelle", 'bezug_id', old."bezug_id", 'erledigt_am', old."erledigt_am", 'erledigt_von', old."erledigt_von", 'version', old."version", 'geaendert_am', old."geaendert_am", 'geaendert_von', old."geaendert_von"), json_object('id', new."id", 'titel', new."titel", 'faellig_am', new."faellig_am", 'vorlauf_tage', new."vorlauf_tage", 'kommune_id', new."kommune_id", 'konto_id', new."konto_id", 'bezug_tabelle', new."bezug_tabelle", 'bezug_id', new."bezug_id", 'erledigt_am', new."erledigt_am", 'erledigt_von', new."erledigt_von", 'version', new."version", 'geaendert_am', new."geaendert_am", 'geaendert_von', new."geaendert_von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_zusammenfuehrungen_delete" AFTER DELETE ON "zusammenfuehrungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'zusammenfuehrungen', old."id", json_object('id', old."id", 'bleibt_id', old."bleibt_id", 'geht_id', old."geht_id", 'geht_name', old."geht_name", 'geht_haushalt_id', old."geht_haushalt_id", 'schritte', old."schritte", 'am', old."am", 'von', old."von"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_zusammenfuehrungen_insert" AFTER INSERT ON "zusammenfuehrungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'zusammenfuehrungen', new."id", null, json_object('id', new."id", 'bleibt_id', new."bleibt_id", 'geht_id', new."geht_id", 'geht_name', new."geht_name", 'geht_haushalt_id', new."geht_haushalt_id", 'schritte', new."schritte", 'am', new."am", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_zusammenfuehrungen_update" AFTER UPDATE ON "zusammenfuehrungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('id', old."id", 'bleibt_id', old."bleibt_id", 'geht_id', old."geht_id", 'geht_name', old."geht_name", 'geht_haushalt_id', old."geht_haushalt_id", 'schritte', old."schritte", 'am', old."am", 'von', old."von") <> json_object('id', new."id", 'bleibt_id', new."bleibt_id", 'geht_id', new."geht_id", 'geht_name', new."geht_name", 'geht_haushalt_id', new."geht_haushalt_id", 'schritte', new."schritte", 'am', new."am", 'von', new."von") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'zusammenfuehrungen', new."id", json_object('id', old."id", 'bleibt_id', old."bleibt_id", 'geht_id', old."geht_id", 'geht_name', old."geht_name", 'geht_haushalt_id', old."geht_haushalt_id", 'schritte', old."schritte", 'am', old."am", 'von', old."von"), json_object('id', new."id", 'bleibt_id', new."bleibt_id", 'geht_id', new."geht_id", 'geht_name', new."geht_name", 'geht_haushalt_id', new."geht_haushalt_id", 'schritte', new."schritte", 'am', new."am", 'von', new."von") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_zuteilungen_delete" AFTER DELETE ON "zuteilungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'zuteilungen', old."konto_id" || '/' || old."rolle" || '/' || old."kommune_id", json_object('konto_id', old."konto_id", 'rolle', old."rolle", 'kommune_id', old."kommune_id"), null FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_zuteilungen_insert" AFTER INSERT ON "zuteilungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'zuteilungen', new."konto_id" || '/' || new."rolle" || '/' || new."kommune_id", null, json_object('konto_id', new."konto_id", 'rolle', new."rolle", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER "aufzeichnung_zuteilungen_update" AFTER UPDATE ON "zuteilungen" WHEN EXISTS (SELECT 1 FROM laufender_befehl) AND json_object('konto_id', old."konto_id", 'rolle', old."rolle", 'kommune_id', old."kommune_id") <> json_object('konto_id', new."konto_id", 'rolle', new."rolle", 'kommune_id', new."kommune_id") BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher) SELECT befehl_id, 'zuteilungen', new."konto_id" || '/' || new."rolle" || '/' || new."kommune_id", json_object('konto_id', old."konto_id", 'rolle', old."rolle", 'kommune_id', old."kommune_id"), json_object('konto_id', new."konto_id", 'rolle', new."rolle", 'kommune_id', new."kommune_id") FROM laufender_befehl; END;

CREATE TRIGGER foerderrecht_zeitraum_insert BEFORE INSERT ON foerderrecht_anpassungen
         WHEN EXISTS (SELECT 1 FROM foerderrecht_anpassungen AS andere
  WHERE andere.regime_id = new.regime_id AND andere.schluessel = new.schluessel
    AND andere.gueltig_von <> new.gueltig_von AND andere.gewissheit IS NOT NULL AND new.gewissheit IS NOT NULL
    AND andere.gueltig_von <= coalesce(new.gueltig_bis, '9999-12-31')
    AND new.gueltig_von <= coalesce(andere.gueltig_bis, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'Zeitraum vergeben'); END;

CREATE TRIGGER foerderrecht_zeitraum_update BEFORE UPDATE ON foerderrecht_anpassungen
         WHEN EXISTS (SELECT 1 FROM foerderrecht_anpassungen AS andere
  WHERE andere.regime_id = new.regime_id AND andere.schluessel = new.schluessel
    AND andere.gueltig_von <> new.gueltig_von AND andere.gewissheit IS NOT NULL AND new.gewissheit IS NOT NULL
    AND andere.gueltig_von <= coalesce(new.gueltig_bis, '9999-12-31')
    AND new.gueltig_von <= coalesce(andere.gueltig_bis, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'Zeitraum vergeben'); END;

CREATE TRIGGER personal_nummer after insert on personal
       begin insert or ignore into personal_nummern (personal_id) values (new.id); end;

CREATE TRIGGER umgezogene_person after update of haushalt_id on personen begin
           insert or ignore into umgezogene_personen (person_id)
           select p.id from personen as p where p.id = new.id and exists (
             select 1 from beratung_personen as bp join beratungen as b on b.id = bp.beratung_id
             where bp.person_id = p.id and b.haushalt_id <> p.haushalt_id);
         end;

CREATE TRIGGER umgezogene_person_im_gespraech after insert on beratung_personen begin
           insert or ignore into umgezogene_personen (person_id)
           select p.id from personen as p where p.id = new.person_id and exists (
             select 1 from beratung_personen as bp join beratungen as b on b.id = bp.beratung_id
             where bp.person_id = p.id and b.haushalt_id <> p.haushalt_id and bp.beratung_id = new.beratung_id);
         end;

CREATE TRIGGER umgezogene_person_statt_anderer after update of person_id on beratung_personen begin
           insert or ignore into umgezogene_personen (person_id)
           select p.id from personen as p where p.id = new.person_id and exists (
             select 1 from beratung_personen as bp join beratungen as b on b.id = bp.beratung_id
             where bp.person_id = p.id and b.haushalt_id <> p.haushalt_id);
         end;

CREATE TABLE "abgabe_kommunen" ("abgabe_id" text not null references "abgaben" ("id") on delete cascade,
  "kommune_id" text not null references "kommunen" ("id"),
  constraint "abgabe_kommunen_stelle" primary key ("abgabe_id", "kommune_id"));

CREATE TABLE "abgaben" ("id" text not null primary key,
  "titel" text not null,
  "an" text not null,
  "frage" text not null,
  "auswertung" text not null,
  "abgegeben_am" text not null,
  "von" text not null,
  "dateiname" text not null,
  "datei" blob not null,
  "sha256" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "abwesenheiten" ("id" text not null primary key,
  "personal_id" text not null references "personal" ("id") on delete cascade,
  "position" integer not null,
  "von" text not null,
  "bis" text,
  "entgelt" text not null check (entgelt in ('mit_entgelt', 'ohne_entgelt')),
  "planung" text not null check (planung in ('geplant', 'ungeplant')),
  constraint "abwesenheiten_ende_nach_beginn" check (bis is null or bis >= von));

CREATE TABLE "aenderungen" ("nummer" integer not null primary key,
  "befehl_id" integer not null references "befehle" ("id") on delete cascade,
  "tabelle" text not null,
  "zeile_id" text not null,
  "vorher" text,
  "nachher" text);

CREATE TABLE "aktenzeichen_zaehler" ("kommune_id" text not null references "kommunen" ("id") on delete cascade,
  "jahr" integer not null,
  "letzte_nummer" integer not null check (letzte_nummer >= 1),
  constraint "aktenzeichen_zaehler_schluessel" primary key ("kommune_id", "jahr"));

CREATE TABLE "anlaufstellen" ("kommune_id" text not null primary key references "kommunen" ("id") on delete cascade,
  "bezeichnung" text not null,
  "telefon" text not null,
  "email" text not null,
  "erreichbar" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "anschriften" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "position" integer not null,
  "strasse" text not null,
  "zusatz" text not null,
  "plz" text not null,
  "ort" text not null,
  "ortsteil" text not null,
  "wohnform" text not null,
  "von" text,
  "bis" text,
  "ist_geschuetzt" integer not null check (ist_geschuetzt in (0, 1)),
  constraint "anschriften_ende_nach_beginn" check (von is null or bis is null or bis >= von));

CREATE TABLE "antraege" ("id" text not null primary key,
  "antragstellerin_id" text not null references "kommunen" ("id"),
  "antragsart" text not null,
  "durchfuehrung" text not null check (durchfuehrung in ('eigene_stelle', 'zusammenschluss', 'landkreis', 'dritte')),
  "zustand" text not null,
  "aktenzeichen" text not null,
  "fassung" integer not null check (fassung >= 1),
  "vorgaenger_id" text references "antraege" ("id"),
  "von" text not null,
  "bis" text not null,
  "datum" text not null,
  "angaben" text not null,
  "erklaerungen" text not null,
  "anlagen" text not null,
  "geprueft_akte" text,
  "geprueft_blatt" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "antraege_geprueft_mit_stand" check ((zustand <> 'entwurf' and geprueft_akte is not null and geprueft_blatt is not null) or (zustand = 'entwurf' and geprueft_akte is null and geprueft_blatt is null)));

CREATE TABLE "antrag_beteiligte" ("antrag_id" text not null references "antraege" ("id") on delete cascade,
  "position" integer not null,
  "kommune_id" text not null references "kommunen" ("id"),
  "erste_tranche_cent" bigint not null check (erste_tranche_cent >= 0),
  "bewilligt_cent" bigint not null check (bewilligt_cent >= 0),
  "rest_an_id" text references "kommunen" ("id"),
  "rest_cent" bigint not null check (rest_cent >= 0),
  "gremium" text not null,
  "beschluss_am" text,
  "vorlage" text not null,
  "einvernehmen_am" text,
  "zusammenarbeit" text not null,
  "zusammenarbeit_vom" text,
  "dritte_traeger" text not null,
  "dritte_endet_am" text,
  "eigenanteil_cent" bigint not null check (eigenanteil_cent >= 0),
  constraint "antrag_beteiligte_schluessel" primary key ("antrag_id", "position"));

CREATE TABLE "antrag_rueckfragen" ("id" text not null primary key,
  "antrag_id" text not null references "antraege" ("id") on delete cascade,
  "stelle" text not null,
  "gestellt_am" text not null,
  "frage" text not null,
  "antwort_bis" text,
  "antwort" text not null,
  "beantwortet_am" text);

CREATE TABLE "antrag_schritte" ("antrag_id" text not null references "antraege" ("id") on delete cascade,
  "nummer" integer not null,
  "zustand" text not null,
  "am" text not null,
  "bemerkung" text not null,
  "konto_id" text not null,
  "von" text not null,
  constraint "antrag_schritte_schluessel" primary key ("antrag_id", "nummer"));

CREATE TABLE "antrag_stellen" ("antrag_id" text not null references "antraege" ("id") on delete cascade,
  "position" integer not null,
  "personal_id" text references "personal" ("id"),
  "bezeichnung" text not null,
  "von" text not null,
  "bis" text not null,
  "nachbesetzung_fuer" text not null,
  "frei_seit" text,
  "weitere_programme" text not null,
  "personalausgaben_cent" bigint not null check (personalausgaben_cent >= 0),
  "fortbildung_cent" bigint not null check (fortbildung_cent >= 0),
  "sachausgaben_cent" bigint not null check (sachausgaben_cent >= 0),
  constraint "antrag_stellen_schluessel" primary key ("antrag_id", "position"));

CREATE TABLE "antrag_teile" ("antrag_id" text not null,
  "stelle" integer not null,
  "position" integer not null,
  "kommune_id" text not null references "kommunen" ("id"),
  "anteil_hundertstel" integer not null check (anteil_hundertstel > 0),
  constraint "antrag_teile_schluessel" primary key ("antrag_id", "stelle", "position"),
  constraint "antrag_teile_stelle" foreign key ("antrag_id", "stelle") references "antrag_stellen" ("antrag_id", "position") on delete cascade);

CREATE TABLE "aufenthalte" ("id" text not null primary key,
  "person_id" text not null references "personen" ("id") on delete cascade,
  "position" integer not null,
  "status" text not null,
  "von" text,
  "bis" text,
  "erwerbstaetigkeit" text not null,
  "wohnsitzauflage" text not null,
  "nebenbestimmungen" text not null,
  constraint "aufenthalte_ende_nach_beginn" check (von is null or bis is null or bis >= von));

CREATE TABLE "befehle" ("id" integer not null primary key,
  "vorgang" text not null,
  "konto_id" text not null,
  "am" text not null,
  "nimmt_zurueck" integer);

CREATE TABLE "begleitpapiere" ("id" text not null primary key,
  "antrag_id" text not null references "antraege" ("id") on delete cascade,
  "art" text not null,
  "kommune_id" text references "kommunen" ("id") on delete cascade,
  "personal_id" text references "personal" ("id") on delete cascade,
  "angaben" text not null,
  "dokument_id" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "begleitungen" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "position" integer not null,
  "von" text not null,
  "bis" text,
  "grund" text,
  "uebergeben_an" text not null,
  "bemerkung" text not null,
  constraint "begleitungen_ende_nach_beginn" check (bis is null or bis >= von));

CREATE TABLE "beratung_personen" ("beratung_id" text not null references "beratungen" ("id") on delete cascade,
  "person_id" text not null references "personen" ("id"),
  constraint "beratung_personen_person" primary key ("beratung_id", "person_id")) without rowid;

CREATE TABLE "beratung_weiterleitungen" ("beratung_id" text not null references "beratungen" ("id") on delete cascade,
  "weiterleitung_id" text not null references "weiterleitungen" ("id") on delete cascade,
  constraint "beratung_weiterleitungen_stelle" primary key ("beratung_id", "weiterleitung_id")) without rowid;

CREATE TABLE "beratungen" ("id" text not null primary key,
  "haushalt_id" text references "haushalte" ("id") on delete cascade,
  "kommune_id" text not null references "kommunen" ("id"),
  "am" text not null,
  "dauer_minuten" integer not null,
  "personal_id" text not null references "personal" ("id"),
  "ort" text not null check (ort in ('beratungsstelle', 'aufsuchend', 'begleitung')),
  "fernweg" text not null check (fernweg in ('', 'telefon', 'video')),
  "unterort" text not null,
  "begleitung_zu" text not null,
  "themen" integer not null,
  "stichwort" text not null,
  "adressat" text not null check (adressat in ('familie', 'einzelperson')),
  "ist_uebergabe" integer not null,
  "ist_information" integer not null,
  "in_gemeinschaftsunterkunft" integer not null,
  "gruppe_id" text,
  "ziel_kennung" text,
  "sprache" text not null,
  "sprachmittlung" text not null,
  "ergebnis" text not null,
  "notiz" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "beziehungen" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "position" integer not null,
  "von_person_id" text not null references "personen" ("id") on delete cascade,
  "zu_person_id" text not null references "personen" ("id") on delete cascade,
  "art" text not null,
  constraint "beziehungen_zwei_personen" check (von_person_id <> zu_person_id));

CREATE TABLE "bibliothek_eintraege" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id") on delete cascade,
  "vorlage_id" text not null,
  "ist_angeboten" integer not null,
  "inhalt" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "datenbestand" ("id" integer primary key,
  "name" text not null,
  "art" text not null,
  "angelegt_am" text not null,
  "blatt_oeffentlich" text default '' not null,
  "kettenschluessel" text);

CREATE TABLE "dokument_inhalte" ("sha256" text not null primary key,
  "inhalt" blob not null,
  "vorschau_art" text,
  "vorschau" blob);

CREATE TABLE "dokument_kommunen" ("dokument_id" text not null references "dokumente" ("id") on delete cascade,
  "kommune_id" text not null references "kommunen" ("id"),
  constraint "dokument_kommunen_schluessel" primary key ("dokument_id", "kommune_id"));

CREATE TABLE "dokumente" ("id" text not null primary key,
  "art" text not null,
  "name" text not null,
  "dateiart" text not null,
  "bytes" integer not null,
  "sha256" text not null check (length(sha256) = 64),
  "erstellt_am" text not null,
  "von" text not null,
  "bezug_tabelle" text not null,
  "bezug_id" text not null,
  "bezug_titel" text not null,
  "papiercode" text,
  "fassung" text,
  "unterschrieben_am" text,
  "scan_von" text references "dokumente" ("id"),
  "gueltig_bis" text);

CREATE TABLE "dublettenhinweise" ("konto_id" text not null,
  "person_id" text not null references "personen" ("id") on delete cascade,
  "am" text not null,
  constraint "dublettenhinweise_eintrag" primary key ("konto_id", "person_id"));

CREATE TABLE "einsaetze" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "name" text not null,
  "telefon" text not null,
  "email" text not null,
  "aufgabe" text not null,
  "bemerkung" text not null,
  "partner_id" text references "partner" ("id"),
  "von" text not null,
  "bis" text,
  "verschwiegenheit_am" text,
  "fuehrungszeugnis_am" text,
  "endegrund" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "einsaetze_ende_nach_beginn" check (bis is null or bis >= von),
  constraint "einsaetze_grund_mit_ende" check ((bis is null) = (endegrund is null)));

CREATE TABLE "einsichten" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "gegenstand" text not null,
  "grund" text not null,
  "am" text not null);

CREATE TABLE "einwilligungen" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "person_id" text not null,
  "partner_id" text,
  "empfaenger" text not null,
  "empfaenger_anschrift" text not null,
  "zweck" text not null,
  "anlass" text not null,
  "arten" text not null,
  "ist_ausdruecklich" integer not null,
  "richtung" text not null,
  "folgen" text not null,
  "gueltig_bis" text,
  "sorgeberechtigte" text not null,
  "sprachmittlung" text not null,
  "antwort" text not null,
  "antwort_am" text,
  "unterschrieben_am" text,
  "kopie_am" text,
  "widerrufen_am" text,
  "entfallen_am" text,
  "dokument_id" text,
  "angelegt_am" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "einwilligungen_person" foreign key ("person_id", "haushalt_id") references "personen" ("id", "haushalt_id") on delete cascade on update cascade deferrable initially deferred,
  constraint "einwilligungen_antwort_mit_tag" check ((antwort = 'offen') = (antwort_am is null)));

CREATE TABLE "entwuerfe" ("konto_id" text not null references "konten" ("id") on delete cascade,
  "formular" text not null,
  "werte" text not null,
  "version" integer,
  "geaendert_am" text not null,
  constraint "entwuerfe_pk" primary key ("konto_id", "formular"));

CREATE TABLE "erhebung_felder" ("erhebung_id" text not null references "erhebungen" ("id") on delete cascade,
  "position" integer not null,
  "themenfeld" text not null,
  "person_id" text references "personen" ("id"),
  "ist_stand" text not null,
  "ressource" text not null,
  "bedarf" text not null,
  "bedarfsstufe" text check (bedarfsstufe in ('kein', 'etwas', 'deutlich', 'dringend')),
  "ressourcenstufe" text check (ressourcenstufe in ('keine', 'wenig', 'einiges', 'viel')),
  constraint "erhebung_felder_stelle" primary key ("erhebung_id", "position"));

CREATE TABLE "erhebungen" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "am" text not null,
  "durchgefuehrt_von" text not null,
  "sprache" text not null,
  "sprachmittlung" text not null,
  "wuensche" text not null,
  "helfende" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "erledigte_fristen" ("frist_id" text not null primary key,
  "erledigt_am" text not null,
  "erledigt_von" text not null);

CREATE TABLE "foerderrecht_anpassungen" ("regime_id" text not null,
  "schluessel" text not null,
  "gueltig_von" text not null,
  "wert" text not null,
  "begruendung" text not null,
  "gueltig_bis" text,
  "quelle" text,
  "gewissheit" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "foerderrecht_anpassungen_schluessel" primary key ("regime_id", "schluessel", "gueltig_von"));

CREATE TABLE "fortbildungen" ("id" text not null primary key,
  "personal_id" text not null references "personal" ("id") on delete cascade,
  "position" integer not null,
  "titel" text not null check (titel <> ''),
  "anbieter" text not null,
  "von" text,
  "bis" text,
  "stunden" integer check (stunden >= 0),
  "kosten_cent" bigint not null check (kosten_cent >= 0),
  "stand" text not null check (stand in ('geplant', 'besucht')),
  "ist_nachqualifizierung" integer not null check (ist_nachqualifizierung in (0, 1)),
  constraint "fortbildungen_ende_nach_beginn" check (von is null or bis is null or bis >= von));

CREATE TABLE "geplante_stellen" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "anteil_hundertstel" integer not null check (anteil_hundertstel > 0),
  "ab" text not null,
  "qualifikationstyp" text not null check (qualifikationstyp in ('a', 'b', 'c')),
  "bemerkung" text not null,
  "besetzt_ab" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "geplante_stellen_besetzt_ab_beginn" check (besetzt_ab is null or besetzt_ab >= ab));

CREATE TABLE "gespeicherte_filter" ("id" text not null primary key,
  "konto_id" text not null references "konten" ("id"),
  "name" text not null,
  "filter" text not null,
  "kommune_id" text references "kommunen" ("id") on delete cascade,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "haushalte" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "art" text not null check (art in ('familie', 'einzelperson')),
  "name" text not null,
  "bezeichnung" text not null,
  "sortiername" text not null,
  "stand" text not null check (stand in ('zaehlbestand', 'offen', 'abgeschlossen')),
  "aktenzeichen" text not null,
  "zustaendig_id" text references "personal" ("id"),
  "vorrang" text not null,
  "vorrang_grund" text not null,
  "ziel" text not null,
  "ist_verlaengert" integer not null check (ist_verlaengert in (0, 1)),
  "verlaengerung_grund" text not null,
  "bemerkung" text not null,
  "personen_zahl" integer default 0 not null,
  "aub_von" text,
  "aufenthalt_bis" text,
  "begleitet_seit" text,
  "sprachen" text default '' not null,
  "ist_geschuetzt" integer default 0 not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "integrationsplaene" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "person_id" text references "personen" ("id"),
  "abgeschlossen_am" text,
  "abschluss_grund" text,
  "uebergabe_an" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "keine_dubletten" ("id" text not null primary key,
  "a_id" text not null references "personen" ("id") on delete cascade,
  "b_id" text not null references "personen" ("id") on delete cascade,
  "am" text not null,
  "von" text not null,
  constraint "keine_dubletten_einmal" unique ("a_id", "b_id"),
  constraint "keine_dubletten_zwei" check (a_id < b_id));

CREATE TABLE "kennzahl_anpassungen" ("schluessel" text not null primary key,
  "name" text not null,
  "definition" text not null,
  "position" integer not null,
  "ist_gezeigt" integer not null,
  "zaehlung" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "kennzahl_regeln" ("id" text not null primary key,
  "regel" text not null,
  "wert" text not null,
  "gilt_ab" text,
  "begruendung" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "klaerungen" ("id" text not null primary key,
  "personal_id" text not null references "personal" ("id") on delete cascade,
  "position" integer not null,
  "frage" text not null check (frage <> ''),
  "gestellt_am" text not null,
  "antwort" text not null,
  "geklaert_am" text,
  "ergebnis" text not null,
  constraint "klaerungen_antwort_nach_frage" check (geklaert_am is null or geklaert_am >= gestellt_am));

CREATE TABLE "kommunen" ("id" text not null primary key,
  "name" text not null check (name <> ''),
  "art" text not null check (art in ('stadt', 'gemeinde', 'gemeindeverwaltungsverband', 'erfuellende_gemeinde', 'zweckverband', 'landkreis', 'freier_traeger')),
  "schluessel" text not null,
  "kreis_schluessel" text not null,
  "strasse" text not null,
  "plz" text not null,
  "ort" text not null,
  "vertretung_amtsbezeichnung" text not null,
  "vertretung_name" text not null,
  "auskunft_name" text not null,
  "auskunft_stelle" text not null,
  "auskunft_telefon" text not null,
  "auskunft_fax" text not null,
  "auskunft_email" text not null,
  "bank_inhaber" text not null,
  "bank_institut" text not null,
  "bank_iban" text not null,
  "bank_bic" text not null,
  "bank_buchungszeichen" text not null,
  "briefkopf_zeilen" text not null,
  "aktenzeichen_muster" text not null,
  "farbe" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "konten" ("id" text not null primary key,
  "anzeigename" text not null,
  "einstellungen" text not null,
  "zustand" text default 'aktiv' not null,
  "seit" text default '' not null,
  "passwort_seit" text default '' not null,
  "oeffentlich" text default '' not null,
  "version" integer default 1 not null);

CREATE TABLE "laufender_befehl" ("befehl_id" integer not null primary key);

CREATE TABLE "leistungen" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "position" integer not null,
  "art" text not null,
  "von" text,
  "bis" text,
  constraint "leistungen_ende_nach_beginn" check (von is null or bis is null or bis >= von));

CREATE TABLE "mitgliedschaften" ("id" text not null primary key,
  "verband_id" text not null references "kommunen" ("id"),
  "kommune_id" text not null references "kommunen" ("id"),
  "von" text not null,
  "bis" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "mitgliedschaften_beginn_einmal" unique ("verband_id", "kommune_id", "von"),
  constraint "mitgliedschaften_nicht_in_sich" check (verband_id <> kommune_id),
  constraint "mitgliedschaften_ende_nach_beginn" check (bis is null or bis >= von));

CREATE TABLE "netzwerkkontakte" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "am" text not null,
  "personal_id" text not null references "personal" ("id"),
  "gruppe" text not null,
  "art" text not null,
  "partner_id" text references "partner" ("id") on delete set null,
  "stelle" text not null,
  "thema" text not null,
  "dauer_minuten" integer,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "paket_anlagen" ("paket_id" text not null references "pakete" ("id") on delete cascade,
  "position" integer not null,
  "name" text not null,
  "bytes" integer not null,
  "sha256" text not null,
  "inhalt" blob not null,
  constraint "paket_anlagen_pk" primary key ("paket_id", "position"));

CREATE TABLE "paket_kontakte" ("id" text not null primary key,
  "name" text not null,
  "signatur" text not null,
  "tausch" text not null,
  "kennung" text not null unique,
  "hinzugefuegt_am" text not null,
  "geprueft_am" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "paket_nachrichten" ("paket_id" text not null primary key references "pakete" ("id") on delete cascade,
  "text" text not null);

CREATE TABLE "paket_schluessel" ("id" integer not null primary key,
  "signatur" text not null,
  "signatur_privat" text not null,
  "tausch" text not null,
  "tausch_privat" text not null);

CREATE TABLE "pakete" ("id" text not null primary key,
  "richtung" text not null,
  "kennung" text not null,
  "gegenueber" text not null,
  "art" text not null,
  "titel" text not null,
  "reihe" text not null,
  "nummer" integer not null,
  "teile" integer not null,
  "am" text not null,
  "von" text not null,
  "sha256" text not null,
  "kommune_id" text references "kommunen" ("id") on delete set null,
  constraint "pakete_folge" unique ("richtung", "kennung", "reihe", "nummer"));

CREATE TABLE "partner" ("id" text not null primary key,
  "name" text not null check (name <> ''),
  "art" text not null,
  "ansprechperson" text not null,
  "telefon" text not null,
  "email" text not null,
  "web" text not null,
  "strasse" text not null,
  "plz" text not null,
  "ort" text not null,
  "haltestelle" text not null,
  "sprachen" text not null,
  "zeiten" text not null,
  "kosten" text not null,
  "kinderbetreuung" text not null,
  "barrierefrei" text not null,
  "zertifiziert" text not null,
  "verguetung" text not null,
  "ist_nennbar" integer not null check (ist_nennbar in (0, 1)),
  "bemerkung" text not null,
  "geprueft_am" text,
  "geprueft_von" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "partner_kommunen" ("partner_id" text not null references "partner" ("id") on delete cascade,
  "kommune_id" text not null references "kommunen" ("id"),
  constraint "partner_kommunen_schluessel" primary key ("partner_id", "kommune_id"));

CREATE TABLE "partner_zustaendigkeiten" ("partner_id" text not null references "partner" ("id") on delete cascade,
  "position" integer not null,
  "feld" text not null,
  "kommune_id" text references "kommunen" ("id"),
  "ortsteil" text not null,
  constraint "partner_zustaendigkeiten_schluessel" primary key ("partner_id", "position"),
  constraint "partner_zustaendigkeiten_ortsteil" check (ortsteil = '' or kommune_id is not null));

CREATE TABLE "person_schluessel" ("person_id" text not null references "personen" ("id") on delete cascade,
  "schluessel" text not null,
  "geburtsjahr" integer not null,
  constraint "person_schluessel_eintrag" primary key ("schluessel", "geburtsjahr", "person_id")) without rowid;

CREATE TABLE "personal" ("id" text not null primary key,
  "vorname" text not null check (vorname <> ''),
  "nachname" text not null check (nachname <> ''),
  "geschlecht" text not null check (geschlecht in ('weiblich', 'maennlich', 'divers', 'keine_angabe')),
  "traegerart" text not null check (traegerart in ('kommune', 'verband', 'landkreis', 'freier_traeger')),
  "traeger_id" text references "kommunen" ("id"),
  "beschaeftigt_ab" text,
  "vertrag_von" text,
  "vertrag_bis" text,
  "tarif_vollzeit_hundertstel" integer check (tarif_vollzeit_hundertstel >= 0),
  "qualifikationstyp" text not null check (qualifikationstyp in ('a', 'b', 'c')),
  "qualifikation" text not null,
  "fachaufsicht_name" text not null,
  "fachaufsicht_funktion" text not null,
  "fachaufsicht_stelle" text not null,
  "fachaufsicht_uebergreifend" integer not null check (fachaufsicht_uebergreifend in (0, 1)),
  "vertretung_id" text references "personal" ("id"),
  "bemerkung" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "personal_ende_nach_beginn" check (vertrag_von is null or vertrag_bis is null or vertrag_bis >= vertrag_von));

CREATE TABLE "personal_konten" ("personal_id" text not null primary key references "personal" ("id") on delete cascade,
  "konto_id" text not null unique references "konten" ("id"));

CREATE TABLE "personal_nummern" ("nummer" integer not null primary key autoincrement,
  "personal_id" text not null unique);

CREATE TABLE "personen" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "position" integer not null,
  "vorname" text not null,
  "nachname" text not null,
  "schreibweisen" text not null,
  "name_original" text not null,
  "geschlecht" text not null,
  "geburtsgenauigkeit" text not null,
  "geburtsdatum" text,
  "geburtsjahr" integer,
  "rolle" text not null,
  "staatsangehoerigkeit" text not null,
  "ankunft_am" text,
  "aub_von" text,
  "aub_bis" text,
  "zugangsgrund" text not null,
  "zugang_grundlage_am" text,
  "wohnt_in_gemeinschaftsunterkunft" integer not null,
  "sprachen" text not null,
  "alphabetisierung" text not null,
  "braucht_sprachmittlung" integer not null,
  "stationen" text not null,
  "kurse" text not null,
  "interessen" text not null,
  "fremdnummern" text not null,
  "telefon" text not null,
  "email" text not null,
  "schutz" text not null,
  "schutz_bis" text,
  "erstkontakt" text not null,
  "erstkontakt_am" text,
  "informiert_am" text,
  "informiert_sprache" text not null,
  "einwilligung_am" text,
  "einwilligung_kopie_am" text,
  "einwilligung_widerrufen_am" text,
  "bemerkung" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "personen_name" check (vorname <> '' or nachname <> ''),
  constraint "personen_aub_ende_nach_beginn" check (aub_von is null or aub_bis is null or aub_bis >= aub_von));

CREATE TABLE "plan_ausfertigungen" ("id" text not null primary key,
  "fassung_id" text not null references "plan_fassungen" ("id") on delete cascade,
  "person_id" text references "personen" ("id"),
  "sprache" text not null,
  "dokument_id" text not null references "dokumente" ("id") on delete cascade);

CREATE TABLE "plan_fassungen" ("id" text not null primary key,
  "plan_id" text not null references "integrationsplaene" ("id") on delete cascade,
  "nummer" integer not null,
  "gespraech_am" text not null,
  "vereinbart_am" text,
  "anwesend" text not null,
  "gespraechssprache" text not null,
  "sprachmittlung_name" text not null,
  "sprachmittlung_art" text not null,
  "uebergabe_am" text,
  "erhebung_am" text,
  "zeigt_aufenthalt" integer not null,
  "wuensche" text not null,
  "mitgebracht" text not null,
  "interessen" text not null,
  "helfende" text not null,
  "nach_begleitung" text not null,
  "naechstes_gespraech_am" text,
  "naechstes_gespraech_um" text,
  "naechstes_gespraech_ort" text not null,
  "ueberpruefung_am" text,
  "kenntnisnahme_am" text,
  "kenntnisnahme_von" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "plan_fassungen_nummer" unique ("plan_id", "nummer"));

CREATE TABLE "plan_felder" ("id" text not null primary key,
  "fassung_id" text not null references "plan_fassungen" ("id") on delete cascade,
  "position" integer not null,
  "themenfeld" text not null,
  "person_id" text references "personen" ("id"),
  "heute" text not null,
  "ressource" text not null,
  "bedarf" text not null,
  "ist_vertraulich" integer not null);

CREATE TABLE "plan_personen" ("fassung_id" text not null references "plan_fassungen" ("id") on delete cascade,
  "person_id" text not null references "personen" ("id"),
  "position" integer not null,
  "unterschrieben_am" text,
  "ausgehaendigt_am" text,
  constraint "plan_personen_person" primary key ("fassung_id", "person_id"));

CREATE TABLE "plan_schritte" ("id" text not null primary key,
  "ziel_id" text not null references "plan_ziele" ("id") on delete cascade,
  "position" integer not null,
  "kennung" text not null,
  "vorlage_id" text not null,
  "text" text not null,
  "fertig_wenn" text not null,
  "wer" text not null,
  "bis" text,
  "partner_id" text references "partner" ("id") on delete set null,
  "stelle" text not null,
  "weg" text not null,
  "stand" text not null check (stand in ('offen', 'laeuft', 'erledigt', 'abgebrochen')),
  "stand_am" text,
  "grund" text not null);

CREATE TABLE "plan_stapel" ("id" text not null primary key,
  "am" text not null,
  "was" text not null,
  "sprache" text not null,
  "form" text not null,
  "plaene" integer not null,
  "dateien" integer not null,
  "kommunen" text not null);

CREATE TABLE "plan_ziele" ("id" text not null primary key,
  "feld_id" text not null references "plan_felder" ("id") on delete cascade,
  "position" integer not null,
  "kennung" text not null,
  "vorlage_id" text not null,
  "text" text not null,
  "erreicht_wenn" text not null,
  "vorrang" text not null check (vorrang in ('jetzt', 'spaeter')),
  "stand" text not null check (stand in ('offen', 'laeuft', 'erreicht', 'angepasst', 'abgebrochen')),
  "stand_am" text,
  "grund" text not null,
  "ist_vertraulich" integer not null,
  "auswertung" text check (auswertung in ('erreicht', 'teilweise', 'nicht')),
  "geholfen" text not null,
  "hindernis" text not null);

CREATE TABLE "plan_zusagen" ("id" text not null primary key,
  "fassung_id" text not null references "plan_fassungen" ("id") on delete cascade,
  "position" integer not null,
  "kennung" text not null,
  "vorlage_id" text not null,
  "text" text not null,
  "bis" text,
  "erledigt_am" text);

CREATE TABLE "planeinstellungen" ("kommune_id" text not null primary key references "kommunen" ("id") on delete cascade,
  "mit_kenntnisnahme" integer not null,
  "ueberpruefung_nach_wochen" integer not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "planungsgespraech_partner" ("planungsgespraech_id" text not null references "planungsgespraeche" ("id") on delete cascade,
  "partner_id" text not null references "partner" ("id"),
  constraint "planungsgespraech_partner_schluessel" primary key ("planungsgespraech_id", "partner_id"));

CREATE TABLE "planungsgespraeche" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "am" text not null,
  "ortsteil" text not null,
  "feld" text not null,
  "teilnehmende" text not null,
  "bedarf" text not null,
  "huerde" text not null,
  "vorschlag" text not null,
  "weitergegeben_an" text not null,
  "ergebnis" text not null,
  "ist_luecke" integer not null check (ist_luecke in (0, 1)),
  "weitergegeben_am" text,
  "geschlossen_am" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "planungsgespraeche_weitergabe_danach" check (weitergegeben_am is null or weitergegeben_am >= am),
  constraint "planungsgespraeche_schluss_danach" check (geschlossen_am is null or geschlossen_am >= am));

CREATE TABLE "planungsrahmen" ("kommune_id" text not null references "kommunen" ("id") on delete cascade,
  "regime_id" text not null,
  "personen" integer check (personen >= 0),
  "stichtag" text,
  "festgesetzt_cent" bigint check (festgesetzt_cent >= 0),
  "festgesetzt_bezug" text not null check (festgesetzt_bezug in ('zwoelf_monate', 'foerderzeitraum')),
  "herkunft" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "planungsrahmen_schluessel" primary key ("kommune_id", "regime_id"));

CREATE TABLE "protokoll" ("nummer" integer not null primary key,
  "am" text not null,
  "konto_id" text not null,
  "vorgang" text not null,
  "art" text not null,
  "befehl_id" integer,
  "zeilen" text not null,
  "aenderungssiegel" text not null,
  "kette" text not null);

CREATE TABLE "raeume" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "name" text not null,
  "ort" text not null,
  "barrierefrei" text not null,
  "buchbar" text not null,
  "hinweis" text not null,
  "plaetze" integer check (plaetze > 0),
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "sicherungen" ("name" text not null primary key,
  "pfad" text not null,
  "erstellt_am" text not null,
  "anlass" text not null,
  "bytes" integer not null,
  "sha256" text not null,
  "letzter_befehl" integer not null,
  "ist_gelungen" integer not null,
  "satz" text not null);

CREATE TABLE "sicherungsziel" ("id" integer not null primary key,
  "pfad" text not null,
  "name" text not null,
  "ist_wechseldatentraeger" integer not null);

CREATE TABLE "sprechstunden" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "ort" text not null,
  "wochentag" text not null,
  "rhythmus" text not null,
  "von" text not null,
  "bis" text not null,
  "wer" text not null,
  "hinweis" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "sprechstunden_ende_nach_beginn" check (bis > von));

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE "stellenanteile" ("id" text not null primary key,
  "personal_id" text not null references "personal" ("id") on delete cascade,
  "position" integer not null,
  "kommune_id" text not null references "kommunen" ("id"),
  "bezeichnung" text not null,
  "anteil_hundertstel" integer not null check (anteil_hundertstel > 0),
  "von" text not null,
  "bis" text,
  "programm" text not null check (programm in ('integrationsmanagement', 'integrationsbeauftragte', 'anderes', 'eigene_mittel')),
  constraint "stellenanteile_ende_nach_beginn" check (bis is null or bis >= von));

CREATE VIRTUAL TABLE "suchindex" using fts5(text, raum, tokenize = 'trigram case_sensitive 1');

CREATE TABLE 'suchindex_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'suchindex_content'(id INTEGER PRIMARY KEY, c0, c1);

CREATE TABLE 'suchindex_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'suchindex_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'suchindex_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE "suchraeume" ("id" integer not null primary key,
  "tabelle" text not null,
  "kommune_id" text not null,
  constraint "suchraeume_raum" unique ("tabelle", "kommune_id"));

CREATE TABLE "suchstand" ("id" integer not null primary key,
  "fassung" integer not null);

CREATE TABLE "suchtexte" ("id" integer not null primary key,
  "tabelle" text not null,
  "zeile_id" text not null,
  constraint "suchtexte_zeile" unique ("tabelle", "zeile_id"));

CREATE VIRTUAL TABLE "suchtitel" using fts5(text, raum, tokenize = 'trigram case_sensitive 1');

CREATE TABLE 'suchtitel_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'suchtitel_content'(id INTEGER PRIMARY KEY, c0, c1);

CREATE TABLE 'suchtitel_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'suchtitel_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'suchtitel_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE "team_kommunen" ("team_id" text not null references "teams" ("id") on delete cascade,
  "kommune_id" text not null references "kommunen" ("id"),
  constraint "team_kommunen_schluessel" primary key ("team_id", "kommune_id"));

CREATE TABLE "team_mitglieder" ("team_id" text not null references "teams" ("id") on delete cascade,
  "position" integer not null,
  "personal_id" text not null references "personal" ("id"),
  "von" text not null,
  "bis" text,
  constraint "team_mitglieder_schluessel" primary key ("team_id", "position"),
  constraint "team_mitglieder_ende_nach_beginn" check (bis is null or bis >= von));

CREATE TABLE "teams" ("id" text not null primary key,
  "name" text not null check (name <> ''),
  "leitung_id" text references "personal" ("id"),
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "termin_personen" ("termin_id" text not null references "termine" ("id") on delete cascade,
  "person_id" text not null references "personen" ("id") on delete cascade,
  constraint "termin_personen_schluessel" primary key ("termin_id", "person_id")) without rowid;

CREATE TABLE "termine" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "serie_id" text,
  "titel" text not null,
  "am" text not null,
  "um" text not null,
  "dauer_minuten" integer not null check (dauer_minuten between 5 and 600),
  "ort" text not null,
  "ortsangabe" text not null,
  "personal_id" text not null references "personal" ("id"),
  "sprachmittlung" text not null,
  "stand" text not null check (stand in ('geplant', 'wahrgenommen', 'nicht_erschienen', 'abgesagt')),
  "notiz" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "uebergabe_personen" ("uebergabe_id" text not null references "uebergaben" ("id") on delete cascade,
  "position" integer not null,
  "person_id" text not null references "personen" ("id"),
  "ankunft_am" text,
  "aub_von" text,
  "status" text not null,
  "status_von" text,
  "status_bis" text,
  "erwerbstaetigkeit" text not null,
  "sprachen" text not null,
  "alphabetisierung" text not null,
  "braucht_sprachmittlung" integer not null,
  "kurse" text not null,
  "unterlagen" text not null,
  constraint "uebergabe_personen_stelle" primary key ("uebergabe_id", "position"),
  constraint "uebergabe_personen_ende_nach_beginn" check (status_von is null or status_bis is null or status_bis >= status_von));

CREATE TABLE "uebergabe_werte" ("tabelle" text not null check (tabelle in ('personen', 'erhebungen')),
  "zeile_id" text not null,
  "feld" text not null,
  "uebergabe_id" text not null references "uebergaben" ("id") on delete cascade,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "wert" text not null,
  "am" text not null,
  constraint "uebergabe_werte_stelle" primary key ("tabelle", "zeile_id", "feld"));

CREATE TABLE "uebergaben" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "am" text not null,
  "ort" text not null,
  "von_stelle" text not null,
  "ist_gespraech" integer not null check (ist_gespraech in (0, 1)),
  "einverstaendnis" text not null check (einverstaendnis in ('offen', 'ja', 'nein')),
  "einverstaendnis_am" text,
  "teilnehmende" text not null,
  "sprache" text not null,
  "schule" text not null,
  "arbeit" text not null,
  "wohnung" text not null,
  "gesundheit_einwilligung_am" text,
  "gesundheit" text not null,
  "offene_punkte" text not null,
  "termine" text not null,
  "bemerkung" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "uebergaben_gesundheit" check (gesundheit = '' or gesundheit_einwilligung_am is not null));

CREATE TABLE "umgezogene_personen" ("person_id" text not null primary key references "personen" ("id") on delete cascade) without rowid;

CREATE TABLE "umschlaege" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "person_id" text not null,
  "thema" text not null,
  "inhalt" text not null,
  "angelegt_am" text not null,
  "von" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "umschlaege_person" foreign key ("person_id", "haushalt_id") references "personen" ("id", "haushalt_id") on delete cascade on update cascade deferrable initially deferred);

CREATE TABLE "vereinbarung_aufteilung" ("vereinbarung_id" text not null references "vereinbarungen" ("id") on delete cascade,
  "position" integer not null,
  "kommune_id" text not null references "kommunen" ("id"),
  "landkreis_cent" bigint not null check (landkreis_cent >= 0),
  "eigenanteil_cent" bigint not null check (eigenanteil_cent >= 0),
  constraint "vereinbarung_aufteilung_schluessel" primary key ("vereinbarung_id", "position"));

CREATE TABLE "vereinbarung_auszahlungen" ("vereinbarung_id" text not null references "vereinbarungen" ("id") on delete cascade,
  "position" integer not null,
  "faellig_am" text not null,
  "betrag_cent" bigint not null check (betrag_cent >= 0),
  constraint "vereinbarung_auszahlungen_schluessel" primary key ("vereinbarung_id", "position"));

CREATE TABLE "vereinbarung_schritte" ("vereinbarung_id" text not null references "vereinbarungen" ("id") on delete cascade,
  "nummer" integer not null,
  "zustand" text not null,
  "am" text not null,
  "wirksam_zum" text,
  "bemerkung" text not null,
  "konto_id" text not null,
  "von" text not null,
  constraint "vereinbarung_schritte_schluessel" primary key ("vereinbarung_id", "nummer"));

CREATE TABLE "vereinbarung_stellen" ("vereinbarung_id" text not null references "vereinbarungen" ("id") on delete cascade,
  "position" integer not null,
  "personal_id" text references "personal" ("id"),
  "bezeichnung" text not null,
  "anteil_hundertstel" integer not null check (anteil_hundertstel > 0),
  "traegerart" text not null,
  "traeger" text not null,
  "qualifikation" text,
  "von" text not null,
  "bis" text not null,
  constraint "vereinbarung_stellen_schluessel" primary key ("vereinbarung_id", "position"));

CREATE TABLE "vereinbarungen" ("id" text not null primary key,
  "kommune_id" text not null references "kommunen" ("id"),
  "landkreis_id" text references "kommunen" ("id"),
  "zustand" text not null,
  "aktenzeichen" text not null,
  "fassung" integer not null check (fassung >= 1),
  "vorgaenger_id" text references "vereinbarungen" ("id"),
  "von" text not null,
  "bis" text not null,
  "datum" text not null,
  "bescheid_vom" text,
  "bescheid_aktenzeichen" text not null,
  "finanzierungsform" text not null check (finanzierungsform in ('festbetrag', 'hoechstbetrag')),
  "gesamt_cent" bigint not null check (gesamt_cent >= 0),
  "landkreis_cent" bigint not null check (landkreis_cent >= 0),
  "eigenanteil_cent" bigint not null check (eigenanteil_cent >= 0),
  "angaben" text not null,
  "abgestimmt_akte" text,
  "abgestimmt_blatt" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "vereinbarungen_abgestimmt_mit_stand" check ((zustand <> 'entwurf' and abgestimmt_akte is not null and abgestimmt_blatt is not null) or (zustand = 'entwurf' and abgestimmt_akte is null and abgestimmt_blatt is null)));

CREATE TABLE "vertretung_kommunen" ("vertretung_id" text not null references "vertretungen" ("id") on delete cascade,
  "kommune_id" text not null references "kommunen" ("id") on delete cascade,
  constraint "vertretung_kommunen_schluessel" primary key ("vertretung_id", "kommune_id"));

CREATE TABLE "vertretungen" ("id" text not null primary key,
  "abwesend_id" text not null references "personal" ("id") on delete cascade,
  "vertretung_id" text not null references "personal" ("id") on delete cascade,
  "von" text not null,
  "bis" text not null,
  "bemerkung" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "vertretungen_ende_nach_beginn" check (bis >= von),
  constraint "vertretungen_zwei_personen" check (abwesend_id <> vertretung_id));

CREATE TABLE "vordruck_inhalte" ("sha256" text not null primary key,
  "inhalt" blob not null,
  "formular" text not null);

CREATE TABLE "vordrucke" ("id" text not null primary key,
  "name" text not null,
  "papierart" text not null,
  "gueltig_von" text not null,
  "gueltig_bis" text,
  "dateiart" text not null,
  "dateiname" text not null,
  "bytes" integer not null,
  "sha256" text not null check (length(sha256) = 64),
  "marken" text not null,
  "verloren" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "vorherige_taetigkeiten" ("id" text not null primary key,
  "personal_id" text not null references "personal" ("id") on delete cascade,
  "position" integer not null,
  "art" text not null,
  "arbeitgeber" text not null,
  "von" text,
  "bis" text,
  constraint "vorherige_taetigkeiten_ende_nach_beginn" check (von is null or bis is null or bis >= von));

CREATE TABLE "weiterleitung_personen" ("weiterleitung_id" text not null references "weiterleitungen" ("id") on delete cascade,
  "person_id" text not null references "personen" ("id") on delete cascade,
  constraint "weiterleitung_personen_schluessel" primary key ("weiterleitung_id", "person_id")) without rowid;

CREATE TABLE "weiterleitung_schritte" ("weiterleitung_id" text not null references "weiterleitungen" ("id") on delete cascade,
  "nummer" integer not null,
  "stand" text not null,
  "am" text not null,
  "grund" text not null,
  "von" text not null,
  constraint "weiterleitung_schritte_schluessel" primary key ("weiterleitung_id", "nummer")) without rowid;

CREATE TABLE "weiterleitungen" ("id" text not null primary key,
  "haushalt_id" text not null references "haushalte" ("id") on delete cascade,
  "kommune_id" text not null references "kommunen" ("id"),
  "ziel" integer not null check (ziel between 19 and 30),
  "partner_id" text references "partner" ("id"),
  "stelle" text not null,
  "anliegen" text not null,
  "am" text not null,
  "personal_id" text references "personal" ("id"),
  "stand" text not null check (stand in ('gesendet', 'angenommen', 'erledigt', 'nicht_in_anspruch')),
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "wertelisten" ("schluessel" text not null primary key,
  "eintraege" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "wiedervorlagen" ("id" text not null primary key,
  "titel" text not null,
  "faellig_am" text not null,
  "vorlauf_tage" integer not null,
  "kommune_id" text references "kommunen" ("id") on delete cascade,
  "konto_id" text references "konten" ("id") on delete cascade,
  "bezug_tabelle" text,
  "bezug_id" text,
  "erledigt_am" text,
  "erledigt_von" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "zusammenfuehrungen" ("id" text not null primary key,
  "bleibt_id" text not null references "personen" ("id") on delete cascade,
  "geht_id" text not null,
  "geht_name" text not null,
  "geht_haushalt_id" text not null,
  "schritte" text not null,
  "am" text not null,
  "von" text not null);

CREATE TABLE "zuteilungen" ("konto_id" text not null references "konten" ("id") on delete cascade,
  "rolle" text not null,
  "kommune_id" text not null,
  constraint "zuteilungen_pk" primary key ("konto_id", "rolle", "kommune_id"));

CREATE INDEX "abgabe_kommunen_kommune" on "abgabe_kommunen" ("kommune_id");

CREATE INDEX "abwesenheiten_personal" on "abwesenheiten" ("personal_id");

CREATE INDEX "aenderungen_befehl" on "aenderungen" ("befehl_id");

CREATE INDEX "aenderungen_geloeschte" on "aenderungen" ("tabelle") where "nachher" is null;

CREATE INDEX "aenderungen_zeile" on "aenderungen" ("tabelle", "zeile_id");

CREATE INDEX "anschriften_haushalt" on "anschriften" ("haushalt_id");

CREATE INDEX "anschriften_ortsteil" on "anschriften" ("ortsteil", "ist_geschuetzt", "bis", "haushalt_id");

CREATE INDEX "anschriften_wohnform" on "anschriften" ("wohnform", "ist_geschuetzt", "bis", "haushalt_id");

CREATE UNIQUE INDEX "antraege_aktenzeichen_einmal" on "antraege" ("antragstellerin_id", "aktenzeichen", "fassung") where "aktenzeichen" <> '';

CREATE INDEX "antraege_antragstellerin" on "antraege" ("antragstellerin_id");

CREATE UNIQUE INDEX "antraege_vorgaenger_einmal" on "antraege" ("vorgaenger_id") where "vorgaenger_id" is not null;

CREATE INDEX "antrag_beteiligte_kommune" on "antrag_beteiligte" ("kommune_id");

CREATE INDEX "antrag_beteiligte_rest_an" on "antrag_beteiligte" ("rest_an_id");

CREATE INDEX "antrag_rueckfragen_antrag" on "antrag_rueckfragen" ("antrag_id");

CREATE INDEX "antrag_stellen_personal" on "antrag_stellen" ("personal_id");

CREATE INDEX "antrag_teile_kommune" on "antrag_teile" ("kommune_id");

CREATE INDEX "aufenthalte_person" on "aufenthalte" ("person_id", "bis");

CREATE INDEX "befehle_konto" on "befehle" ("konto_id", "am");

CREATE INDEX "befehle_nimmt_zurueck" on "befehle" ("nimmt_zurueck");

CREATE UNIQUE INDEX begleitpapiere_einmal
    on begleitpapiere (antrag_id, art, coalesce(kommune_id, ''), coalesce(personal_id, ''))
  ;

CREATE INDEX "begleitpapiere_kommune" on "begleitpapiere" ("kommune_id");

CREATE INDEX "begleitpapiere_personal" on "begleitpapiere" ("personal_id");

CREATE INDEX "begleitungen_haushalt" on "begleitungen" ("haushalt_id");

CREATE INDEX "beratung_personen_verweis" on "beratung_personen" ("person_id");

CREATE INDEX "beratung_weiterleitungen_verweis" on "beratung_weiterleitungen" ("weiterleitung_id");

CREATE INDEX "beratungen_am" on "beratungen" ("am", "id");

CREATE UNIQUE INDEX "beratungen_gruppe_fall" on "beratungen" ("gruppe_id", "haushalt_id") where "gruppe_id" is not null;

CREATE INDEX "beratungen_gruppen" on "beratungen" ("gruppe_id", "id") where "gruppe_id" is not null;

CREATE INDEX "beratungen_haushalt" on "beratungen" ("haushalt_id", "am");

CREATE INDEX "beratungen_kommune" on "beratungen" ("kommune_id", "am");

CREATE INDEX "beratungen_personal" on "beratungen" ("personal_id", "am");

CREATE INDEX "beratungen_uebergaben" on "beratungen" ("am", "haushalt_id", "kommune_id", "personal_id") where "ist_uebergabe" = 1;

CREATE INDEX "beziehungen_haushalt" on "beziehungen" ("haushalt_id");

CREATE INDEX "beziehungen_von" on "beziehungen" ("von_person_id");

CREATE INDEX "beziehungen_zu" on "beziehungen" ("zu_person_id");

CREATE INDEX "bibliothek_eintraege_kommune" on "bibliothek_eintraege" ("kommune_id", "vorlage_id");

CREATE UNIQUE INDEX bibliothek_eintraege_vorlage on bibliothek_eintraege (kommune_id, vorlage_id)
    where vorlage_id <> ''
  ;

CREATE INDEX "dokument_kommunen_kommune" on "dokument_kommunen" ("kommune_id");

CREATE UNIQUE INDEX "dokumente_datei_einmal" on "dokumente" ("bezug_tabelle", "bezug_id", "sha256");

CREATE UNIQUE INDEX "dokumente_papiercode_einmal" on "dokumente" ("papiercode") where "papiercode" is not null;

CREATE INDEX "dokumente_scan_von" on "dokumente" ("scan_von");

CREATE INDEX "dokumente_sha256" on "dokumente" ("sha256");

CREATE INDEX "dublettenhinweise_person" on "dublettenhinweise" ("person_id");

CREATE INDEX "einsaetze_kommune" on "einsaetze" ("kommune_id");

CREATE INDEX "einsaetze_partner" on "einsaetze" ("partner_id");

CREATE INDEX "einsichten_haushalt" on "einsichten" ("haushalt_id");

CREATE INDEX "einwilligungen_bis" on "einwilligungen" ("antwort", "gueltig_bis");

CREATE INDEX "einwilligungen_haushalt" on "einwilligungen" ("haushalt_id");

CREATE INDEX "einwilligungen_person" on "einwilligungen" ("person_id");

CREATE INDEX "erhebung_felder_person" on "erhebung_felder" ("person_id");

CREATE INDEX "erhebungen_haushalt" on "erhebungen" ("haushalt_id", "am");

CREATE INDEX "fortbildungen_personal" on "fortbildungen" ("personal_id");

CREATE INDEX "geplante_stellen_kommune" on "geplante_stellen" ("kommune_id");

CREATE INDEX "gespeicherte_filter_kommune" on "gespeicherte_filter" ("kommune_id");

CREATE UNIQUE INDEX "gespeicherte_filter_name_einmal" on "gespeicherte_filter" ("konto_id", "name");

CREATE INDEX "haushalte_aktenzeichen" on "haushalte" (aktenzeichen = '', "aktenzeichen", "sortiername", "id");

CREATE UNIQUE INDEX "haushalte_aktenzeichen_einmal" on "haushalte" ("kommune_id", "aktenzeichen") where "aktenzeichen" <> '';

CREATE INDEX "haushalte_aub" on "haushalte" (aub_von is null, "aub_von", "sortiername", "id");

CREATE INDEX "haushalte_aufenthalt" on "haushalte" (aufenthalt_bis is null, "aufenthalt_bis", "sortiername", "id");

CREATE INDEX "haushalte_begleitet" on "haushalte" ("stand", "ist_verlaengert", "begleitet_seit", "kommune_id");

CREATE INDEX "haushalte_kommune" on "haushalte" ("kommune_id", "sortiername", "id");

CREATE INDEX "haushalte_name" on "haushalte" ("sortiername", "id", "kommune_id", "stand", "art", "vorrang", "zustaendig_id", "sprachen", "aufenthalt_bis", "personen_zahl");

CREATE INDEX "haushalte_papier" on "haushalte" ("stand", "aufenthalt_bis", "kommune_id");

CREATE INDEX "haushalte_zahlen" on "haushalte" ("kommune_id", "stand", "zustaendig_id", "art", "vorrang", "aufenthalt_bis", "sprachen", "personen_zahl", "id");

CREATE INDEX "haushalte_zustaendig" on "haushalte" ("zustaendig_id", "stand");

CREATE INDEX "integrationsplaene_haushalt" on "integrationsplaene" ("haushalt_id");

CREATE INDEX "integrationsplaene_person" on "integrationsplaene" ("person_id");

CREATE INDEX "keine_dubletten_b" on "keine_dubletten" ("b_id");

CREATE INDEX "klaerungen_personal" on "klaerungen" ("personal_id");

CREATE UNIQUE INDEX "kommunen_schluessel_einmal" on "kommunen" ("schluessel") where "schluessel" <> '';

CREATE INDEX "leistungen_art" on "leistungen" ("art", "bis", "haushalt_id");

CREATE INDEX "leistungen_haushalt" on "leistungen" ("haushalt_id");

CREATE INDEX "mitgliedschaften_kommune" on "mitgliedschaften" ("kommune_id");

CREATE INDEX "netzwerkkontakte_kommune" on "netzwerkkontakte" ("kommune_id", "am");

CREATE INDEX "netzwerkkontakte_partner" on "netzwerkkontakte" ("partner_id");

CREATE INDEX "netzwerkkontakte_personal" on "netzwerkkontakte" ("personal_id", "am");

CREATE INDEX "pakete_kommune" on "pakete" ("kommune_id");

CREATE INDEX "partner_kommunen_kommune" on "partner_kommunen" ("kommune_id");

CREATE INDEX "partner_zustaendigkeiten_kommune" on "partner_zustaendigkeiten" ("kommune_id");

CREATE INDEX "person_schluessel_person" on "person_schluessel" ("person_id");

CREATE INDEX "personal_traeger" on "personal" ("traeger_id");

CREATE INDEX "personal_vertretung" on "personal" ("vertretung_id");

CREATE INDEX "personen_haushalt" on "personen" ("haushalt_id");

CREATE UNIQUE INDEX "personen_im_haushalt" on "personen" ("id", "haushalt_id");

CREATE INDEX "personen_ohne_kontakt" on "personen" ("aub_von", "id", "aub_bis") where erstkontakt in ('offen', 'nicht_erreicht');

CREATE INDEX "personen_schutz" on "personen" ("schutz_bis");

CREATE INDEX "plan_ausfertigungen_dokument" on "plan_ausfertigungen" ("dokument_id");

CREATE INDEX "plan_ausfertigungen_fassung" on "plan_ausfertigungen" ("fassung_id");

CREATE INDEX "plan_ausfertigungen_person" on "plan_ausfertigungen" ("person_id");

CREATE INDEX "plan_fassungen_ueberpruefung" on "plan_fassungen" ("ueberpruefung_am");

CREATE INDEX "plan_felder_fassung" on "plan_felder" ("fassung_id", "position");

CREATE INDEX "plan_felder_person" on "plan_felder" ("person_id");

CREATE INDEX "plan_personen_verweis" on "plan_personen" ("person_id");

CREATE INDEX "plan_schritte_bis" on "plan_schritte" ("bis");

CREATE INDEX "plan_schritte_partner" on "plan_schritte" ("partner_id");

CREATE INDEX "plan_schritte_ziel" on "plan_schritte" ("ziel_id", "position");

CREATE INDEX "plan_ziele_feld" on "plan_ziele" ("feld_id", "position");

CREATE INDEX "plan_zusagen_bis" on "plan_zusagen" ("bis");

CREATE INDEX "plan_zusagen_fassung" on "plan_zusagen" ("fassung_id", "position");

CREATE INDEX "planungsgespraech_partner_partner" on "planungsgespraech_partner" ("partner_id");

CREATE INDEX "planungsgespraeche_kommune" on "planungsgespraeche" ("kommune_id", "am");

CREATE INDEX "protokoll_befehl" on "protokoll" ("befehl_id");

CREATE INDEX "protokoll_gelesen" on "protokoll" ("zeilen", "konto_id", "am") where "art" = 'lesen';

CREATE INDEX "protokoll_konto" on "protokoll" ("konto_id", "nummer");

CREATE INDEX "raeume_kommune" on "raeume" ("kommune_id");

CREATE INDEX "sprechstunden_kommune" on "sprechstunden" ("kommune_id");

CREATE INDEX "stellenanteile_kommune" on "stellenanteile" ("kommune_id");

CREATE INDEX "stellenanteile_personal" on "stellenanteile" ("personal_id");

CREATE INDEX "team_kommunen_kommune" on "team_kommunen" ("kommune_id");

CREATE INDEX "team_mitglieder_personal" on "team_mitglieder" ("personal_id");

CREATE INDEX "teams_leitung" on "teams" ("leitung_id");

CREATE INDEX "termin_personen_person" on "termin_personen" ("person_id");

CREATE INDEX "termine_am" on "termine" ("am", "um");

CREATE INDEX "termine_haushalt" on "termine" ("haushalt_id", "am");

CREATE INDEX "termine_personal" on "termine" ("personal_id", "am");

CREATE INDEX "termine_serie" on "termine" ("serie_id", "am") where "serie_id" is not null;

CREATE INDEX "uebergabe_personen_person" on "uebergabe_personen" ("person_id");

CREATE INDEX "uebergabe_werte_haushalt" on "uebergabe_werte" ("haushalt_id");

CREATE INDEX "uebergabe_werte_uebergabe" on "uebergabe_werte" ("uebergabe_id");

CREATE INDEX "uebergaben_haushalt" on "uebergaben" ("haushalt_id", "am");

CREATE INDEX "umschlaege_haushalt" on "umschlaege" ("haushalt_id");

CREATE INDEX "umschlaege_person" on "umschlaege" ("person_id");

CREATE INDEX "vereinbarung_aufteilung_kommune" on "vereinbarung_aufteilung" ("kommune_id");

CREATE INDEX "vereinbarung_stellen_personal" on "vereinbarung_stellen" ("personal_id");

CREATE UNIQUE INDEX "vereinbarungen_aktenzeichen_einmal" on "vereinbarungen" ("kommune_id", "aktenzeichen", "fassung") where "aktenzeichen" <> '';

CREATE INDEX "vereinbarungen_kommune" on "vereinbarungen" ("kommune_id");

CREATE INDEX "vereinbarungen_landkreis" on "vereinbarungen" ("landkreis_id");

CREATE UNIQUE INDEX "vereinbarungen_vorgaenger_einmal" on "vereinbarungen" ("vorgaenger_id") where "vorgaenger_id" is not null;

CREATE INDEX "vertretung_kommunen_kommune" on "vertretung_kommunen" ("kommune_id");

CREATE INDEX "vertretungen_abwesend" on "vertretungen" ("abwesend_id", "bis");

CREATE INDEX "vertretungen_vertretung" on "vertretungen" ("vertretung_id", "bis");

CREATE INDEX "vordrucke_sha256" on "vordrucke" ("sha256");

CREATE INDEX "vorherige_taetigkeiten_personal" on "vorherige_taetigkeiten" ("personal_id");

CREATE INDEX "weiterleitung_personen_person" on "weiterleitung_personen" ("person_id");

CREATE INDEX "weiterleitungen_haushalt" on "weiterleitungen" ("haushalt_id", "am");

CREATE INDEX "weiterleitungen_kommune" on "weiterleitungen" ("kommune_id", "am");

CREATE INDEX "weiterleitungen_partner" on "weiterleitungen" ("partner_id") where "partner_id" is not null;

CREATE INDEX "weiterleitungen_personal" on "weiterleitungen" ("personal_id", "kommune_id", "ziel", "am");

CREATE INDEX "weiterleitungen_stand" on "weiterleitungen" ("stand", "am");

CREATE INDEX "wiedervorlagen_kommune" on "wiedervorlagen" ("kommune_id");

CREATE INDEX "wiedervorlagen_konto" on "wiedervorlagen" ("konto_id");

CREATE INDEX "zusammenfuehrungen_bleibt" on "zusammenfuehrungen" ("bleibt_id");
