#!/usr/bin/env python3
"""Measures how well reports are read, with `./trasluz read` as a user would run it: measure.py ROOT SHARED.

ROOT is the repository, SHARED the shared data. Figures go to standard output, one line each. See benchmark/README.md for
what each figure is and how far it can be trusted. Everything is bounded: no step runs longer than ten minutes.
"""
import collections
import csv
import gzip
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT, SHARED = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
REPORTS = SHARED / "bench/text/reports"
sys.path.insert(0, str(REPORTS))
sys.dont_write_bytecode = True
import score  # noqa: E402  (the scorer that lies beside the annotated reports)

WORK = Path(tempfile.mkdtemp(prefix="reading"))
FROM_STRONG = ["confirmed", "asserted", "reported", "alleged", "rumoured", "speculated", "no_evidence", "denied"]


def run(*arguments):
    """Seconds, peak memory in MB and exit status of one run of ./trasluz."""
    start = time.time()
    with open(WORK / "out.txt", "wb") as out, open(WORK / "err.txt", "wb") as err:
        process = subprocess.Popen([str(ROOT / "trasluz"), *map(str, arguments)], stdout=out, stderr=err, cwd=WORK)
        _, status, usage = os.wait4(process.pid, 0)
    return time.time() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def processor_seconds(*arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    status = run(*arguments)[2]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, status


def read(texts, case=None):
    """{name: reading} for {name: text}, read as one folder."""
    folder, found = WORK / "in", WORK / "found"
    for f in (folder, found):
        shutil.rmtree(f, ignore_errors=True)
        f.mkdir()
    for name, text in texts.items():
        (folder / (name + ".txt")).write_text(text, encoding="utf-8")
    run("read", folder, "--json", "--out", found, *(["--case", case] if case else []))
    return {name: json.loads((found / (name + ".claims.json")).read_text(encoding="utf-8")) for name in texts}


def heading(text):
    print("\n" + text + "\n" + "-" * len(text), flush=True)


# ---------------------------------------------------------------- annotated reports

def annotated():
    heading("Annotated reports, as score.py judges them")
    own = WORK / "own"
    subprocess.run([sys.executable, str(ROOT / "benchmark/reading/annotated.py"),
                    str(ROOT / "report/src/test/resources/trasluz/report/annotated"), str(own)], check=True)
    print("our own reports were written and annotated before the rules were looked at; the rules have learnt from some of them")
    line("development reports (read by the rules' author)", REPORTS, "")
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian"), ("", "all")):
        line(f"our own, kept aside: {name}", own / "test", "t-" + lang)
    line("our own, learnt from: all", own / "learn", "l-")
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian"), ("", "all")):
        line(f"second set, kept aside: {name}", own / "test", "t2-" + lang)
    for lang, name in (("en", "English"), ("es", "Spanish")):
        line(f"fourth set, kept aside: {name}", own / "test", "t4-" + lang)
    for lang, name in (("en", "English"), ("es", "Spanish")):
        line(f"fifth set, kept aside: {name}", own / "test", "t5-" + lang)
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian"), ("", "all")):
        line(f"sixth set, the half nobody looked at: {name}", own / "test", "t6-" + lang)
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian")):
        line(f"sixth set, the half learnt from: {name}", own / "learn", "l4-" + lang)
    for number, kept, learnt in (("seventh", "t7-", "l5-"), ("eighth", "t8-", "l6-"), ("ninth", "t9-", "l7-")):
        for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian")):
            line(f"{number} set, the half nobody looked at: {name}", own / "test", kept + lang)
        for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian")):
            line(f"{number} set, the half learnt from: {name}", own / "learn", learnt + lang)
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian"), ("", "all")):
        line(f"tenth set, which nobody has looked at: {name}", own / "test", "t10-" + lang)
    for number, prefix in (("fourth", "t4-"), ("fifth", "t5-")):
        line(f"{number} set, once kept aside, learnt from since: Russian", own / "test", prefix + "ru")
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian"), ("", "all")):
        line(f"third set, once kept aside, learnt from since: {name}", own / "test", "t3-" + lang)
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian")):
        line(f"fourth set, learnt from: {name}", own / "learn", "l3-" + lang)
    for lang, name in (("en", "English"), ("es", "Spanish"), ("ru", "Russian")):
        line(f"second set, learnt from: {name}", own / "learn", "l2-" + lang)


def line(title, gold_folder, prefix):
    gold, found = WORK / "gold", WORK / "gold-found"
    for f in (gold, found):
        shutil.rmtree(f, ignore_errors=True)
        f.mkdir()
    for f in gold_folder.iterdir():
        if f.name.startswith(prefix) and f.name.endswith((".txt", ".gold.json")):
            shutil.copy(f, gold)
    texts = {f.stem: f.read_text(encoding="utf-8") for f in gold.glob("*.txt")}
    readings = read(texts)
    for name, reading in readings.items():
        (found / (name + ".claims.json")).write_text(json.dumps(reading), encoding="utf-8")
    f = score.score(gold, found)["overall"]
    c = f["claims"]
    over = overstated(gold, readings)

    def rate(x):
        return "  - " if x is None else f"{x:.2f}"

    print(f"{title:50} claims P {rate(c['precision'])} R {rate(c['recall'])} F1 {rate(c['f1'])} | hedge "
          f"{rate(f['hedge']['accuracy'])} polarity {rate(f['polarity']['accuracy'])} attribution "
          f"{rate(f['attribution']['accuracy'])} | traps {f['traps']['sprung']}/{f['traps']['of']} | mentions F1 "
          f"{rate(f['mentions']['f1'])} | told too strongly {over[0]} of {over[1]}, reversed {over[2]}, "
          f"in no annotation {over[3]} (flatly: {over[4]})", flush=True)


def overstated(gold_folder, readings):
    """Matched claims told more strongly than the text tells them, all matched, polarity reversed, and what is in no
    annotation, flat (asserted or confirmed) ones apart."""
    strong = matched = reversed_ = stray = flat = 0
    for name, reading in readings.items():
        gold = score.Gold(json.loads((gold_folder / (name + ".gold.json")).read_text(encoding="utf-8")))
        predicted = score.Predicted(reading, gold)
        pairs = score.pair_claims(gold, predicted)
        for i, j in pairs:
            g, p = gold.claims[i], predicted.claims[j]
            matched += 1
            strong += FROM_STRONG.index(p["hedge"]) < FROM_STRONG.index(g["hedge"])
            reversed_ += g["polarity"] != p["polarity"]
        rest = [p for j, p in enumerate(predicted.claims) if j not in {j for _, j in pairs}]
        stray += len(rest)
        flat += sum(p["hedge"] in ("asserted", "confirmed") for p in rest)
    return strong, matched, reversed_, stray, flat


# ---------------------------------------------------------------- mentions

RE3D = {"Person": "Person", "Organisation": "Organisation", "Location": "Location"}
OURS = {"Person": "Person", "Company": "Organisation", "PublicBody": "Organisation", "Organization": "Organisation",
        "Group": "Organisation", "Place": "Location", "Country": "Location"}


def re3d():
    heading("Mentions in conflict reports (re3d: persons, organisations, locations; common nouns count too)")
    for folder in sorted((SHARED / "data/reports").glob("re3d-*")):
        if not folder.is_dir():
            continue
        texts, wanted = {}, collections.defaultdict(list)
        for row in (folder / "documents.json").read_text(encoding="utf-8").splitlines():
            d = json.loads(row)
            texts[d["_id"]] = d["text"]
        for row in (folder / "entities.json").read_text(encoding="utf-8").splitlines():
            e = json.loads(row)
            if e["type"] in RE3D:
                wanted[e["documentId"]].append((e["begin"], e["end"], e["type"], e["value"]))
        readings = read(texts)
        for title, fits in (("all", lambda v: True), ("names", lambda v: v[:1].isupper())):
            tp = proposed = total = 0
            for name in texts:
                gold = {w for w in wanted[name] if fits(w[3])}
                other = [w for w in wanted[name] if not fits(w[3])]
                left = set(gold)
                total += len(gold)
                for m in readings[name]["mentions"]:
                    kind = OURS.get(m["type"])
                    hit = next((w for w in left if w[2] == kind and near(w, m)), None)
                    if hit:
                        left.discard(hit)
                        tp += 1
                        proposed += 1
                    elif kind and not any(near(w, m) for w in other):
                        proposed += 1
            print(f"{folder.name:28} {title:6} recall {tp / total:.2f} precision {tp / proposed:.2f} of {total}", flush=True)


def near(wanted, mention):
    common = min(wanted[1], mention["end"]) - max(wanted[0], mention["start"])
    return 2 * common >= max(wanted[1] - wanted[0], mention["end"] - mention["start"])


# ---------------------------------------------------------------- links to lists

def links():
    heading("Links to the SDN list of 2023-12-28")
    folder = SHARED / "data/ofac/2023-12-28"
    case = WORK / "case"
    for name in ("sdn", "alt", "add", "sdn_comments"):
        with gzip.open(folder / (name + ".csv.gz")) as packed:
            (WORK / (name + ".csv")).write_bytes(packed.read())
    run("import", *[WORK / (n + ".csv") for n in ("sdn", "alt", "add", "sdn_comments")], "--case", case)
    rows = list(csv.reader(open(WORK / "sdn.csv", encoding="utf-8", errors="replace")))
    listed = []
    for row in rows:
        kind = row[2].strip(" -0") if len(row) > 2 else ""
        if len(row) > 2 and kind in ("", "individual"):
            listed.append((row[0].strip(), plain(row[1], kind), kind))
    listed = listed[::max(1, len(listed) // 1500)][:1500]
    texts = {f"l{i}": f"The bank said on Monday that {name} has met its director.\n" for i, (_, name, _) in enumerate(listed)}
    right = possible = likely = wrong = 0
    for i, (_, reading) in enumerate(read(texts, case).items()):
        name = listed[int(list(texts)[i][1:])][1]
        ids = listed[int(list(texts)[i][1:])][0]
        found = [e["match"] for e in reading["entities"] if e.get("match")]
        text = json.dumps(found)
        if ids in re.findall(r"\d+", text):
            right += '"likely"' in text
            possible += '"likely"' not in text
        for match in found:
            if "likely" in json.dumps(match):
                likely += 1
                wrong += ids not in re.findall(r"\d+", json.dumps(match)) and name != ""
    print(f"{len(listed)} listed names, one in a sentence each: found {(right + possible) / len(listed):.3f}, "
          f"of them likely {right / max(1, right + possible):.3f}; likely links to another entry {wrong} of {likely}", flush=True)
    strangers = re.findall(r"<lei:LegalName[^>]*>([^<]+)<", (SHARED / "data/gleif/lei-data.xml").read_text(encoding="utf-8"))[:1500]
    texts = {f"g{i}": f"The bank said on Monday that {name} has met its director.\n" for i, name in enumerate(strangers)}
    for name in ("learn", "test"):
        for f in (WORK / "own" / name).glob("*.txt"):
            texts["own-" + f.stem] = f.read_text(encoding="utf-8")
    sdn = {row[1].strip().casefold() for row in rows if len(row) > 1}
    false = []
    for name, reading in read(texts, case).items():
        false += [e["name"] for e in reading["entities"]
                  if e.get("match") and '"likely"' in json.dumps(e["match"]) and e["name"].casefold() not in sdn]
        false += [e["name"] for e in reading["entities"]
                  if e.get("match") and '"likely"' in json.dumps(e["match"]) and e["name"].casefold() in sdn]
    print(f"{len(strangers)} firms of a register and {len(texts) - len(strangers)} invented reports, none listed: likely links {len(false)} {false[:5]}")
    print(f"precision of likely links over both: {right / max(1, right + wrong + len(false)):.3f}", flush=True)


def plain(name, kind):
    """`PEREZ LOPEZ, Ana` as a text writes it."""
    if kind == "individual" and "," in name:
        last, given = name.split(",", 1)
        return (given.strip() + " " + last.strip().title()).strip()
    return name


# ---------------------------------------------------------------- the relation of a pair

LABELS = {"owns": "OWNER", "controls": "OWNER", "director_of": "MANAGER", "works_for": "EMPLOYEE", "member_of": "MEMBER",
          "family_of": "FAMILY", "associate_of": "ASSOCIATE", "meets": "ASSOCIATE", "advises": "ASSOCIATE",
          "opposes": "ANTAGONIST", "located_in": "WITHIN", "sells": "BUSINESS", "pays": "BUSINESS", "supplies": "BUSINESS",
          "lends_to": "BUSINESS", "buys": "BUSINESS", "represents": "INDIRECT"}
AGAINST = re.compile(r"\b(critic\w*|opponent|opposition|rival|enem\w+|jail\w*|arrest\w*|prosecut\w*|convict\w*|charged|sued|"
                     r"lawsuit|accus\w*|attack\w*|invasion|war|sanction\w*|against|feud|murder\w*|poison\w*|ousted|testif\w*)\b", re.I)
OFFICE = re.compile(r"\b(president|chairman|chief|head|director|ceo|founder|leader|minister|editor|partner|boss)\b", re.I)
WORKS = re.compile(r"\b(employee|worked|works|reporter|journalist|agent|officer|spokes\w+|lawyer|former)\b", re.I)
HOLDS = re.compile(r"\b(own\w*|owner|shareholder|stake|shares|control\w*)\b", re.I)


def pairs():
    heading("The relation of a named pair (relations-dev.csv, scored per pair)")
    told, labels = collections.defaultdict(list), collections.defaultdict(set)
    for row in csv.DictReader(open(SHARED / "bench/text/relations-dev.csv", encoding="utf-8")):
        key = (row["src_label"], row["tgt_label"])
        labels[key].add(row["link_type"])
        if row["sentence"] not in told[key]:
            told[key].append(row["sentence"])
    keys = list(told)
    readings = read({f"p{i}": "\n\n".join(told[k][:40]) + "\n" for i, k in enumerate(keys)})
    true, guessed, claimed = [], [], []
    for i, key in enumerate(keys):
        claim = by_claims(key, readings[f"p{i}"])
        guess = claim or by_words(key, told[key], readings[f"p{i}"])
        truth = guess if guess in labels[key] else sorted(labels[key])[0]
        true.append(truth)
        guessed.append(guess)
        claimed.append(claim)
    right = sum(c == t for c, t in zip(claimed, true) if c)
    made = sum(c is not None for c in claimed)
    print(f"{len(keys)} pairs: macro-F1 {macro(true, guessed):.2f}, right {sum(a == b for a, b in zip(true, guessed)) / len(keys):.2f}; "
          f"by claims alone {made} pairs, {right} of them right", flush=True)
    for label in sorted(set(true)):
        print(f"  {label:12} F1 {f1(true, guessed, label):.2f} of {true.count(label)}")


def same(name, entity):
    words = score.words(name)
    return any(set(words) <= set(score.words(n)) or set(score.words(n)) <= set(words) for n in [entity["name"], *entity["aliases"]] if score.words(n))


def by_claims(key, reading):
    entities = {e["id"]: e for e in reading["entities"]}
    votes = collections.Counter()
    for c in reading["claims"]:
        ends = [entities.get(c["subject"]), entities.get(c["object"] or c["place"])]
        if None in ends or c["relation"] not in LABELS:
            continue
        if (same(key[0], ends[0]) and same(key[1], ends[1])) or (same(key[0], ends[1]) and same(key[1], ends[0])):
            votes[LABELS[c["relation"]]] += 1
    return votes.most_common(1)[0][0] if votes else None


def by_words(key, sentences, reading):
    kinds = []
    for name in key:
        kinds.append(next((e["type"] for e in reading["entities"] if same(name, e)), "Organization"))
    near_words = " ".join(between(key, s) for s in sentences)
    rate = lambda pattern: len(pattern.findall(near_words)) / len(sentences)
    person = [k == "Person" for k in kinds]
    place = [k in ("Place", "Country") for k in kinds]
    if all(place):
        return "WITHIN"
    if set(score.words(key[0])[-1:]) & set(score.words(key[1])[-1:]) and all(person):
        return "FAMILY"
    if rate(AGAINST) > 0.4:
        return "ANTAGONIST"
    if all(person):
        return "ASSOCIATE"
    if any(person):
        options = {"MANAGER": rate(OFFICE), "EMPLOYEE": rate(WORKS), "OWNER": 1.5 * rate(HOLDS)}
        best = max(options, key=options.get)
        return best if options[best] > 0 else "MANAGER"
    return "BUSINESS"


def between(key, sentence):
    a, b = sentence.find(key[0]), sentence.find(key[1])
    if a < 0 or b < 0:
        return sentence
    return sentence[max(0, min(a, b) - 40):max(a + len(key[0]), b + len(key[1])) + 40]


def f1(true, guessed, label):
    tp = sum(t == g == label for t, g in zip(true, guessed))
    wrong = sum(t != label and g == label for t, g in zip(true, guessed))
    missed = sum(t == label and g != label for t, g in zip(true, guessed))
    return 2 * tp / (2 * tp + wrong + missed) if tp else 0.0


def macro(true, guessed):
    labels = set(true)
    return sum(f1(true, guessed, x) for x in labels) / len(labels)


# ---------------------------------------------------------------- time and memory

def size():
    heading("Time and memory of one run of ./trasluz read, start included")
    report = (REPORTS / "01-shell-chain.txt").read_text(encoding="utf-8")
    (WORK / "one.txt").write_text(report, encoding="utf-8")
    runs = sorted(run("read", WORK / "one.txt", "--json")[:2] for _ in range(3))
    print(f"one report, no case: {runs[1][0]:.2f} s, {runs[1][1]:.0f} MB")
    big = {
        "a text of 20 million characters": (report * (20_000_000 // len(report)))[:19_999_000],
        "a text of 50 MB": (report * (50_000_000 // len(report.encode()) + 2))[:49_000_000],
        "one sentence of 4 million characters": "Ana Ruiz owns Corvo Ltd, and " * 140_000,
        "right-to-left text": "شركة البحر تملك المصرف في بغداد. " * 2_000,
        "broken RSS": "<rss><channel><item><title>Ana Ruiz owns Corvo Ltd</title><description>" + "<b>" * 50_000,
        "broken HTML": "<html><body>" + "<div><p>Ana Ruiz owns Corvo Ltd." * 20_000,
    }
    for title, text in big.items():
        f = WORK / ("big.xml" if "RSS" in title else "big.html" if "HTML" in title else "big.txt")
        f.write_text(text, encoding="utf-8")
        told(title, f)
    (WORK / "mixed.txt").write_bytes("Señor Ruiz owns Corvo Ltd.".encode("latin-1") + "Ñandú".encode("utf-8"))
    told("mixed encodings", WORK / "mixed.txt")
    import zipfile
    with zipfile.ZipFile(WORK / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        z.writestr("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        z.writestr("word/document.xml", '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + "<w:p><w:r><w:t>" + "A" * 1000 + "</w:t></w:r></w:p>" * 1 + " " * 600_000_000 + "</w:body></w:document>")
    told("a zip bomb in a Word file (0.6 GB)", WORK / "bomb.docx")


def hostile():
    heading("Texts made to exhaust the reader: processor seconds for 100,000 characters and for four times as many, start included")
    numbered = {"distinct names": "Ana%d Ruiz%d owns Corvo%d Ltd.\n", "distinct short names": "Bank of Kel%d (BK%d) owns No. %d.\n",
                "distinct places": "Ana%d Ruiz was seen in Port Kel%d near Orv%d.\n"}
    repeated = ["A.", "Ana ", "(", '"', "“Ana ", "1", "1,234.5 ", "a-", " ", "\n", "Ana Ruiz, ", "he said that ", "Ana Ruiz, who owns Corvo Ltd, ",
                "Ana Ruiz and Boris Sol ", "the director of ", "his lawyer, ", "директора завода ", "שלום עולם. ", "A\u200bn\u200ba\u200b ",
                "\u0301", "on 3 May 2020, ", "on Monday ", "not ", "if ", "😀", ".", "Corvo Ltd. ", "Ana Ruiz owns Corvo Ltd; ",
                "habría sido vendida por ", "Ana Ruiz denies it. ", "said Ana Ruiz, citing "]
    def numbers(form, length):
        return "".join(form % (i, i, i) for i in range(length // len(form)))
    texts = {title: (lambda n, f=form: numbers(f, n)) for title, form in numbered.items()}
    texts.update({repr(unit): (lambda n, u=unit: u * (n // len(u))) for unit in repeated})
    for title, text in texts.items():
        row = []
        for length in (100_000, 400_000):
            (WORK / "hostile.txt").write_text(text(length) + " Ana Ruiz owns Corvo Ltd.", encoding="utf-8")
            row.append(processor_seconds("read", WORK / "hostile.txt", "--json"))
        (one, _), (four, status) = row
        print(f"{title:36} {one:6.1f} {four:6.1f}  exit {status}{'   MORE THAN FOURFOLD' if four > 4 * one + 1 else ''}", flush=True)


def told(title, file):
    seconds, memory, status = run("read", file, "--json")
    message = (WORK / "err.txt").read_text(encoding="utf-8", errors="replace").strip().splitlines()
    refused = f", refused: {message[0][-110:]}" if status else ""
    claims = (WORK / "out.txt").read_text(encoding="utf-8", errors="replace").count('"relation"')
    print(f"{title}: {seconds:.1f} s, {memory:.0f} MB, exit {status}, {claims} claims{refused}", flush=True)


if __name__ == "__main__":
    try:
        steps = {f.__name__: f for f in (annotated, re3d, links, pairs, size, hostile)}
        for name in sys.argv[3:] or steps:
            steps[name]()
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
