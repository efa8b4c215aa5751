import type { MapNode } from '@/lib/diagnosis/map/tree'
import { type MapPageData, nodeText } from './texts'

/** Where this page says more about a node. */
function target({ kind, id }: MapNode): string | null {
  return id && ['question', 'fix', 'gate'].includes(kind) ? `#${kind}-${id}` : null
}

/** The map in words: each answer with what it leads to, and below it the answers that follow. */
export function Outline({ data, nodes }: { data: MapPageData; nodes: MapNode[] }) {
  return (
    <ul className="map-outline">
      {nodes.map((node) => {
        const { answer, kind, title } = nodeText(data, node)
        const href = target(node)
        return (
          <li key={node.path} data-step={node.path}>
            {answer && <b>{answer}: </b>}
            {kind}, {href ? <a href={href}>{title}</a> : title}
            {node.children.length > 0 && <Outline data={data} nodes={node.children} />}
          </li>
        )
      })}
    </ul>
  )
}
