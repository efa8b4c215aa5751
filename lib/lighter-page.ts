/**
 * Lets the page's script files begin when the style sheet is there and the page is about to be drawn: they are fetched
 * while it is laid out, and run after it was drawn. Sooner they would take the line from the style sheet and the
 * processor from the first drawing. The last file may be read after the first drawing. A page in a hidden tab is not
 * drawn; its files come once it has loaded.
 */
export const LATER_SCRIPT =
  '{let d=document,r=()=>d.querySelectorAll("[type=later]").forEach(s=>{s.type="";d.head.append(s)}),a=()=>requestAnimationFrame(r),l=addEventListener;a();l("DOMContentLoaded",a);l("load",r)}'

/** The framework's script files; `noModule` is for browsers that cannot run the rest, a preload starts too early. */
const SCRIPT_FILE = /(<script src="[^"]*\/_next\/static\/[^"]*" async="")(?=>)/g
const NOT_NEEDED = /<script [^>]*noModule=""><\/script>|<link rel="preload" as="script"[^>]*>/g

/** Data of the framework in scripts that follow each other: one script needs one hash. */
const FOLLOWING_DATA = /(<script>\(?self\.__next_f[^<]*)<\/script><script>(?=self\.__next_f\.push\()/g

/** A property that is not set, as that data spells it out; leaving it out means the same. */
const UNSET = /,\\"\w+\\":\\"\$undefined\\"|\\"\w+\\":\\"\$undefined\\",/g

/** Lines of that data that name files to fetch; the head of the same page has fetched them. */
const HINTS = /(?<=\\n):HL\[(?:(?!\\n).)*\\n/g

/** The framework's data in one script, without properties that are not set: a page carries some sixty of them. */
function slim(html: string): string {
  const once = html.replace(FOLLOWING_DATA, '$1;')
  return once === html ? html.replace(UNSET, '').replace(HINTS, '') : slim(once)
}

/**
 * An exported page without what no reader needs: scripts for browsers that cannot run the rest, early fetching of
 * scripts, hints and unset properties in the framework's data. Its script files wait for LATER_SCRIPT, which the page's
 * head must carry.
 * @param html a page as the framework exports it
 */
export const lighterPage = (html: string): string =>
  slim(html).replace(NOT_NEEDED, '').replace(SCRIPT_FILE, '$1 type="later"')
