import type { ReactNode } from 'react'
import '../../styles/tools.css'

export default function ToolsLayout({ children }: { children: ReactNode }) {
  return children
}
