package zhibu.evidence;

import java.io.IOException;

/** OFD 版式文件 (GB/T 33190): an archive with OFD.xml at its root. */
final class OfdShape implements Shape {

    private static final String OTHER = "的内容不是 OFD 版式文件，与扩展名不符，请用原软件打开，另存为 OFD 后再传";

    @Override
    public void require(Bytes file) throws IOException {
        Shape.require(file.has(new byte[]{'P', 'K', 3, 4}, 0), OTHER);
        Shape.require(new Archive(file).markup("OFD.xml").filter(root -> root.root().equals("OFD")).isPresent(), OTHER);
    }
}
