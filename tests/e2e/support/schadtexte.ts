/** Set by every text below where a page runs it. */
export const VERRAETER = 'geleitGeknackt';

/**
 * Texts that a page runs as soon as it takes them for anything but text: scripts, handlers, addresses, templates,
 * markup of documents and formulas. All of them are allowed names and texts.
 */
export const SCHADTEXTE = [
  `<script>${VERRAETER}=1</script>`,
  `<img src=x onerror=${VERRAETER}=2>`,
  `"><svg onload=${VERRAETER}=3>`,
  `'"--></style></script><script>${VERRAETER}=4</script>`,
  `javascript:${VERRAETER}=5`,
  `<iframe srcdoc="<script>parent.${VERRAETER}=6</script>"></iframe>`,
  `<a href="javascript:${VERRAETER}=7">Rathaus</a>`,
  `{{constructor.constructor('${VERRAETER}=8')()}}`,
  `\${${VERRAETER}=9}`,
  `<details open ontoggle=${VERRAETER}=10><summary>auf</summary></details>`,
  `<input autofocus onfocus=${VERRAETER}=11>`,
  `</title><script>${VERRAETER}=12</script>`,
  `<svg><style><img src=x onerror=${VERRAETER}=13></style></svg>`,
  `[Rathaus](javascript:${VERRAETER}=14) ![x](x" onerror="${VERRAETER}=14)`,
  `<object data="data:text/html,<script>${VERRAETER}=15</script>"></object>`,
  `%3Cscript%3E${VERRAETER}=16%3C/script%3E &lt;script&gt;${VERRAETER}=16&lt;/script&gt;`,
  `<base href="//boese.example/"><link rel=stylesheet href="//boese.example/a.css">`,
  `<meta http-equiv="refresh" content="0;url=//boese.example/">`,
  `</w:t></w:r><w:r><w:t>Word</w:t></w:r><w:r><w:t> ]]> <!DOCTYPE x>`,
  `=HYPERLINK("http://boese.example";"Rathaus")`,
  `'; DROP TABLE kommunen; -- " OR 1=1`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${VERRAETER}=22>">`,
] as const;
