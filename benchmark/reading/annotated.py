#!/usr/bin/env python3
"""Builds NAME.txt and NAME.gold.json, as score.py wants them, from annotated reports in the short form of
report/src/test/resources/trasluz/report/annotated: annotated.py SOURCE_FOLDER OUT_FOLDER. The short form:
  doc: kind | language | dateline or -
  text lines: one sentence a line, blank line = new paragraph, ends at '---'
  E key Type | Name | alias; alias; ~nominal phrase      (mentions are found; ~ marks nominal)
  C n subj rel obj|- [@place] [t=..] [s=min..max] [a=value:CUR] [x=words with spaces;] [neg] hedge by=KEY|author|unnamed [opt]
  T n subj rel obj|- why
"""
import json,re,sys
from pathlib import Path
HEDGES="confirmed asserted reported alleged rumoured speculated no_evidence denied".split()
RELS="owns controls director_of works_for member_of family_of associate_of opposes meets same_as represents pays lends_to supplies sells advises buys transports present_in operates services designated_by licensed_by located_in other".split()
def build(path,out):
    kind=lang=date=None; paras=[[]]; ents={}; claims=[]; traps=[]; intext=True
    for no,line in enumerate(path.read_text(encoding='utf-8').splitlines(),1):
        if no==1:
            kind,lang,date=[x.strip() for x in line.split(':',1)[1].split('|')]; continue
        if intext:
            if line.strip()=='---': intext=False
            elif line.strip()=='' : paras.append([])
            else: paras[-1].append(line.strip())
            continue
        if not line.strip(): continue
        tag,rest=line.split(' ',1)
        if tag=='E':
            a=[x.strip() for x in rest.split('|')]
            key,typ=a[0].split()
            al=[x.strip() for x in (a[2] if len(a)>2 else '').split(';') if x.strip()]
            ents[key]=dict(id='E%02d'%(len(ents)+1),type=typ,name=a[1],al=al)
        elif tag=='C':
            x=None
            m=re.search(r'x=([^;]*);',rest)
            if m: x=m.group(1); rest=rest.replace(m.group(0),'')
            p=rest.split(); n=int(p[0]); s,r,o=p[1:4]; assert r in RELS,(path,line)
            c=dict(id='C%02d'%(len(claims)+1),sentence=n,subject=ents[s]['id'],relation=r,object=None if o=='-' else ents[o]['id'],object_text=x,place=None,time=None,share_percent=None,amount=None,polarity='+',hedge=None,attributed_to='author',cues=[],scope='core')
            for t in p[4:]:
                if t.startswith('@'): c['place']=ents[t[1:]]['id']
                elif t.startswith('t='): c['time']=t[2:]
                elif t.startswith('s='):
                    lo,hi=t[2:].split('..'); c['share_percent']=dict(min=float(lo),max=float(hi))
                elif t.startswith('a='):
                    v,cur=t[2:].split(':'); c['amount']=dict(value=float(v),currency=cur)
                elif t=='neg': c['polarity']='-'
                elif t=='opt': c['scope']='optional'
                elif t in HEDGES: c['hedge']=t
                elif t.startswith('by='):
                    k=t[3:]; c['attributed_to']=ents[k]['id'] if k in ents else k
                else: raise ValueError((path,line,t))
            assert c['hedge'],(path,line)
            claims.append(c)
        elif tag=='T':
            p=rest.split(' ',4)
            traps.append(dict(sentence=int(p[0]),subject=ents[p[1]]['id'],relation=p[2],object=None if p[3]=='-' else ents[p[3]]['id'],why=p[4]))
        else: raise ValueError((path,line))
    text='';sents=[]
    for pa in [p for p in paras if p]:
        if text: text+='\n\n'
        for i,s in enumerate(pa):
            if i: text+=' '
            sents.append((len(text),len(text)+len(s))); text+=s
    # mentions
    forms=[]
    for k,e in ents.items():
        low=e['name'][:1].islower(); forms.append((e['name'],k,'nominal' if low else 'name'))
        for a in e['al']: forms.append((a.lstrip('~'),k,'nominal' if low or a[0]=='~' else 'alias'))
    forms.sort(key=lambda f:(f[2]=='nominal',-len(f[0]))); taken=[False]*len(text); ms={k:[] for k in ents}
    for f,k,kd in forms:
        for m in re.finditer(r'(?<!\w)'+re.escape(f)+r'(?!\w)',text, re.I if kd=='nominal' else 0):
            a,b=m.span()
            if any(taken[a:b]): continue
            n=[i for i,(x,y) in enumerate(sents,1) if x<=a and b<=y]
            if not n: continue
            for i in range(a,b): taken[i]=True
            ms[k].append(dict(sentence=n[0],start=a,end=b,text=text[a:b],kind=kd))
    for k,e in ents.items():
        pass
    stem=path.stem
    gold=dict(document=dict(file=stem+'.txt',dateline=None if date=='-' else date,kind=kind,language=lang),
      sentences=[dict(n=i,start=a,end=b) for i,(a,b) in enumerate(sents,1)],
      entities=[dict(id=e['id'],name=e['name'],type=e['type'],aliases=[a.lstrip('~') for a in e['al']],mentions=sorted(ms[k],key=lambda m:m['start'])) for k,e in ents.items()],
      claims=claims,traps=traps)
    out.mkdir(parents=True,exist_ok=True)
    (out/(stem+'.txt')).write_text(text+'\n',encoding='utf-8')
    (out/(stem+'.gold.json')).write_text(json.dumps(gold,ensure_ascii=False,indent=1)+'\n',encoding='utf-8')
src, out = Path(sys.argv[1]), Path(sys.argv[2])
for p in sorted(src.glob('*.txt')):
    build(p, out / ('learn' if p.stem.startswith('l') else 'test'))
