interface Named {
  nameZh: string;
  nameEn: string;
}

export function nodeName(node: Named, locale: string): string {
  return locale === 'en' ? node.nameEn || node.nameZh : node.nameZh;
}

/** The atlas names a stream 上游:钢铁、芯片…; what follows the colon says what it holds. */
export function streamContents(name: string): string {
  return name.split(/[:：]/)[1]?.trim() ?? name;
}
